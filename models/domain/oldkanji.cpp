// SPDX-License-Identifier: Apache-2.0
#include "models/domain/oldkanji.h"

#include <QHash>

namespace mcs::domain {

namespace {

// Each group: the form searched under, then the forms found in family registers. Characters that Unicode itself folds
// (神 to 神 and the like) need no entry.
constexpr char32_t groups[] = U"高髙 崎﨑嵜碕㟢 吉𠮷 辺邉邊𨘢𨙊 斉斎齋齊𪗱 沢澤 浜濱濵𣷓 島嶋嶌嶹㠀 広廣 国國圀 桜櫻 "
                              U"竜龍 滝瀧 穂穗 栄榮 恵惠 徳德 鉄鐵銕 桧檜 峰峯 富冨 関關 黒黑 緑綠 静靜 瀬瀨 "
                              U"頼賴 郎郞 淵渕渊 曽曾 増增 槙槇 桑桒 蔵藏 条條 実實 真眞 慎愼 鎮鎭 寿壽 礼禮 "
                              U"亀龜 与與 誉譽 万萬 円圓 尭堯 巌巖巗 豊豐 芦蘆 鴎鷗 籠篭 壷壺 昂昻 晃晄 晋晉 "
                              U"乗乘 児兒 凛凜 剣劍劔劒 勲勳 単單 厳嚴 収收 喜㐂 囲圍 団團 壌壤 変變 奥奧 宝寶寳 "
                              U"将將 岳嶽 峡峽 帯帶 弁辨辯瓣 弥彌 弾彈 従從 応應 恒恆 悦悅 戦戰 戸戶 拡擴 挙擧 "
                              U"揺搖 摂攝 数數 旧舊 昼晝 暁曉 暦曆 来來 松枩柗 枢樞 柏栢 柳栁桺 検檢 楽樂 楼樓 "
                              U"様樣 横橫 権權 欧歐 歓歡 歩步 歳歲 歴歷 残殘 気氣 沖冲 浄淨 涙淚 涼凉 済濟 渋澁 "
                              U"渓溪 温溫 湾灣 満滿 為爲 焼燒 状狀 独獨 画畫 畳疊 発發 県縣 研硏 祢禰 禄祿 秘祕 "
                              U"称稱 稲稻 糸絲 経經 絵繪 継繼 続續 総總 縁緣 縄繩 聡聰 聴聽 声聲 舎舍 荘莊 茎莖 "
                              U"薬藥 虫蟲 蛍螢 衛衞 覚覺 覧覽 触觸 訳譯 証證 読讀 謡謠 譲讓 賛贊 転轉 軽輕 辞辭 "
                              U"遥遙 遅遲 醸釀 釈釋 野埜 銭錢 鋭銳 録錄 隠隱 隣鄰 雑雜 霊靈 青靑 顔顏 頬頰 顕顯 "
                              U"館舘 駅驛 駆驅 騒騷 験驗 髪髮 鶏鷄 鶴靏靍靎 麹麴 麦麥 黄黃 点點 党黨 齢齡 歯齒 "
                              U"煕熙凞 彦彥 桝枡 兎兔莵 仏佛 仮假 伝傳 体體 余餘 侠俠 内內 処處 効效 区區 医醫 "
                              U"参參 双雙 台臺 号號 営營 売賣 壮壯 壱壹 寛寬 寝寢 対對 専專 尽盡 属屬 巣巢 巻卷 "
                              U"帰歸 弐貳 強强 当當 径徑 恋戀 懐懷 払拂 択擇 担擔 拝拜 毎每 浅淺 清淸 湧涌 潜潛 "
                              U"炉爐 灯燈 狭狹 瑶瑤 砕碎 禅禪 税稅 穏穩 秋穐龝秌 粛肅 船舩 芸藝 蝋蠟 観觀 説說 "
                              U"讃讚 迩邇 郷鄕鄉 鉱鑛 閲閱 険險 随隨 鼓皷 焔焰 桟棧 梼檮 涜瀆 祷禱 潟泻 鯵鰺 "
                              U"莱萊 蒋蔣 薮藪 頚頸 醤醬 掴摑 填塡 剥剝 叱𠮟 蝉蟬 繋繫 賎賤 躯軀 噛嚙 嚢囊 箪簞 "
                              U"屏屛 痩瘦 掻搔 砺礪 蛎蠣 諌諫 靭靱 鈎鉤 鎗槍 涛濤 韮韭 冴冱 準凖 刃刄 叙敍敘 "
                              U"塁壘 届屆 廃廢 悩惱 抜拔 拠據 挿插 捜搜 暖煖 朗朖 槌鎚 欠缺 歎嘆 殻殼 殴毆 溌潑 "
                              U"犠犧 献獻 獣獸 異异 痴癡 盗盜 窃竊 竪豎 糧粮 繊纖 缶罐 肇肈 胆膽 脳腦 脱脫 臓臟 "
                              U"舗舖 艶艷豔 蚕蠶 蛮蠻 装裝 褒襃 践踐 逓遞 遷迁 酔醉 鋳鑄 闘鬪 陥陷 雁鴈 韻韵 "
                              U"駄馱 薫薰 藤籘 裏裡 群羣 略畧 杯盃 梅楳 嘗甞 棲栖 煙烟 猫貓 珍珎 留畄 蕊蘂 飾餝 "
                              U"餅餠 脇𦚰 橋𣘺 土圡 葉𦯧 塩鹽 跡迹";

QHash<char32_t, char32_t> makeTable()
{
    QHash<char32_t, char32_t> table;
    char32_t target = 0;
    for (const char32_t c : groups) {
        if (c == U' ' || c == 0) {
            target = 0;
        } else if (target == 0) {
            target = c;
        } else if (c != target) {
            table.insert(c, target);
        }
    }
    return table;
}

} // namespace

char32_t newForm(char32_t kanji)
{
    static const QHash<char32_t, char32_t> table = makeTable();
    return table.value(kanji, kanji);
}

} // namespace mcs::domain
