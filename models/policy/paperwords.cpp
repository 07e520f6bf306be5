// SPDX-License-Identifier: Apache-2.0
#include "models/policy/paperwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

// The word at the enumerator's place.
template <class Enum> QString at(const QStringList &words, Enum value)
{
    return words.value(static_cast<int>(value));
}

} // namespace

QString paperWord(DeviceType type)
{
    static const QStringList words{
        u"パソコン"_s, u"ノートパソコン"_s, u"タブレット"_s, u"スマートフォン"_s, u"USBメモリ等の媒体"_s, u"ルータ"_s};
    return at(words, type);
}

QString paperWord(DeviceOwner owner)
{
    static const QStringList words{u"貸与"_s, u"個人"_s, u"共用"_s, u"災害時"_s};
    return at(words, owner);
}

QString paperWord(DeviceStatus status)
{
    static const QStringList words{u"使用中"_s, u"紛失"_s, u"廃止"_s};
    return at(words, status);
}

QString paperWord(CarryOutStatus status)
{
    static const QStringList words{u"下書き"_s, u"申請中"_s, u"承認済"_s, u"却下"_s, u"持出中"_s, u"返却済"_s,
        u"確認済"_s, u"取下げ"_s, u"紛失"_s};
    return at(words, status);
}

QString paperWord(GroupStatus status)
{
    static const QStringList words{u"準備中"_s, u"運用中"_s, u"終了"_s, u"保管済"_s, u"削除依頼中"_s, u"完全削除済"_s};
    return at(words, status);
}

QString paperWord(MembershipStatus status)
{
    static const QStringList words{
        u"候補"_s, u"招待済"_s, u"承認済"_s, u"参加中"_s, u"解除依頼"_s, u"解除済"_s, u"却下"_s, u"辞退"_s, u"取消"_s};
    return at(words, status);
}

QString paperWord(Verdict verdict)
{
    static const QStringList words{u"適切"_s, u"要解除"_s, u"要確認"_s};
    return at(words, verdict);
}

QString paperWord(ConsentStatus status)
{
    static const QStringList words{u"作成"_s, u"印刷済"_s, u"説明済"_s, u"署名済"_s, u"不同意"_s, u"交付完了"_s,
        u"撤回"_s, u"変更"_s, u"終了"_s, u"免除"_s};
    return at(words, status);
}

QString paperWord(SignerKind kind)
{
    static const QStringList words{u"本人"_s, u"家族"_s, u"代理人"_s, u"代筆"_s};
    return at(words, kind);
}

QString paperWord(Custody custody)
{
    static const QStringList words{QString(), u"自事業所"_s, u"連携元"_s, u"医療機関"_s, u"双方"_s};
    return at(words, custody);
}

QString paperWord(PledgeStatus status)
{
    static const QStringList words{u"印刷済"_s, u"署名受領"_s, u"省略"_s, u"差替済"_s, u"無効"_s};
    return at(words, status);
}

QString paperWord(TrainingOrganiser organiser)
{
    static const QStringList words{u"自事業所"_s, u"事務局"_s, u"医師会"_s, u"その他"_s};
    return at(words, organiser);
}

QString paperWord(TrainingKind kind)
{
    static const QStringList words{u"定期"_s, u"新任"_s, u"講習会"_s, u"ビデオ視聴"_s, u"臨時"_s};
    return at(words, kind);
}

QString paperWord(IncidentKind kind)
{
    static const QStringList words{u"紛失"_s, u"盗難"_s, u"不正アクセス"_s, u"不正利用"_s, u"権限外の操作"_s,
        u"システム異常"_s, u"パスワードの流出"_s, u"誤投稿"_s, u"フィッシング"_s, u"マルウェア"_s, u"目的外利用"_s};
    return at(words, kind);
}

QString paperWord(InspectionAnswer answer)
{
    static const QStringList words{QString(), u"適"_s, u"否"_s, u"対象外"_s};
    return at(words, answer);
}

QString paperWord(SecondaryUseKind kind)
{
    static const QStringList words{u"ダウンロード"_s, u"コピー"_s, u"印刷"_s, u"転記"_s, u"発表"_s};
    return at(words, kind);
}

} // namespace mcs::policy
