// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/secondaryuseeditor.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/pickcombo.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Words;

namespace {

constexpr const char *kinds[] = {"secondary-use", "secondary-use-decide", "secondary-use-used"};

template <class Record> PickCombo *pick(const QList<Record> &records, qint64 chosen)
{
    QList<PickCombo::Choice> choices;
    QStringList taken;
    for (const Record &record : records) {
        QString text = record.name;
        if (taken.contains(text)) // namesakes
            text += u"　"_s + toText(record.id);
        taken += text;
        choices.append({record.id.value, text, {}});
    }
    return new PickCombo(choices, chosen);
}

} // namespace

std::optional<SecondaryUseEditor::Step> SecondaryUseEditor::stepOf(const QString &kind)
{
    for (int at = 0; at < int(std::size(kinds)); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

SecondaryUseEditor::SecondaryUseEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : ActEditor(session, QString::fromLatin1(kinds[int(step)]), subject, parent,
        step == Step::Ask ? Permission::PrepareDrafts : Permission::EditRecords)
    , m_step(step)
    , m_rules(session.policy().secondaryUse())
{
    for (const SecondaryUse &use : session.records().secondaryUses) {
        if (toText(use.id) == subject)
            m_use = use;
    }
    if (!m_use.id.isStored()) {
        m_use.group = idFromText<GroupId>(subject).value_or(GroupId{});
        m_use.applicant = myself();
        m_use.askedOn = today();
    }
    if (step == Step::Ask) {
        setWindowTitle(tr("Request for a secondary use"));
        buildRequest();
        setCaption(tr("Record the request"));
        return;
    }
    addHeading(tr("%1: “%2” of the group “%3”").arg(nameOf(m_use.applicant), m_use.content, groupName()));
    addText(tr("%1, %2, from: %3\nPurpose: %4")
                .arg(Words::of(m_use.kind), Words::of(m_use.purposeClass), Words::of(m_use.source), m_use.purpose));
    if (step == Step::Decide) {
        setWindowTitle(tr("Decide on a secondary use"));
        buildDecision();
        setCaption(tr("Record the decision"));
    } else {
        setWindowTitle(tr("Record the use"));
        addDay(u"day"_s, tr("&Used on"), today());
        setCaption(tr("Record the use"));
    }
}

QString SecondaryUseEditor::groupName() const
{
    for (const Group &group : session().records().groups) {
        if (group.id == m_use.group)
            return group.name;
    }
    return {};
}

const policy::SecondaryUsePurposeRules &SecondaryUseEditor::needs() const
{
    return m_rules.of(m_use.purposeClass);
}

void SecondaryUseEditor::buildRequest()
{
    addHeading(m_rules.text);
    addArticles(m_rules.articles);
    addField(u"group"_s, tr("&Group"), pick(session().records().groups, m_use.group.value));
    setRequired(u"group"_s);
    using Kind = SecondaryUseKind;
    auto *kind
        = enumCombo({Kind::Download, Kind::Copy, Kind::Print, Kind::Transcription, Kind::Presentation}, m_use.kind);
    if (!m_rules.postingArticles.isEmpty())
        kind->addItem(Words::of(Kind::Posting), int(Kind::Posting));
    kind->setCurrentIndex(std::max(0, kind->findData(int(m_use.kind))));
    addField(u"kind"_s, tr("&Kind of use"), kind);
    addField(u"content"_s, tr("&Content"), textEdit(m_use.content, 200),
        tr("Which post or document, in words that tell nothing clinical: its day and who wrote it."));
    setRequired(u"content"_s);
    addField(u"facility"_s, tr("&Facility whose document it is"),
        pick(session().records().externalFacilities, m_use.facility.value));
    addField(u"class"_s, tr("&Direct or indirect"),
        enumCombo({SecondaryUsePurpose::Direct, SecondaryUsePurpose::Indirect}, m_use.purposeClass));
    addField(u"purpose"_s, tr("&Purpose"), textEdit(m_use.purpose, 300));
    setRequired(u"purpose"_s);
    using Source = SecondaryUseSource;
    addField(u"source"_s, tr("&Source"),
        enumCombo({Source::OwnPost, Source::OthersPost, Source::OtherFacilityDocument}, m_use.source));
    addField(u"provider"_s, tr("Pro&vider"), textEdit(m_use.provider, 200), tr("Who provided the content."));
    addPerson(u"applicant"_s, tr("&Applicant"), m_use.applicant);
    addDay(u"asked"_s, tr("Asked &on"), m_use.askedOn);
    connect(kind, &QComboBox::currentIndexChanged, this, &SecondaryUseEditor::showKind);
    showKind();
}

void SecondaryUseEditor::showKind()
{
    const bool posting = enumValue<SecondaryUseKind>(input(u"kind"_s)) == SecondaryUseKind::Posting;
    setFieldVisible(u"facility"_s, posting);
    for (const QString &key : {u"class"_s, u"source"_s, u"provider"_s})
        setFieldVisible(key, !posting);
}

void SecondaryUseEditor::buildDecision()
{
    const bool posting = m_use.kind == SecondaryUseKind::Posting;
    addArticles(posting                            ? m_rules.postingArticles
            : m_rules.never.contains(m_use.source) ? m_rules.neverArticles
                                                   : needs().articles);
    auto *decision = new QComboBox;
    decision->addItem(tr("Permit"), int(SecondaryUseStatus::Permitted));
    decision->addItem(tr("Refuse"), int(SecondaryUseStatus::Refused));
    addField(u"decision"_s, tr("&Decision"), decision);
    addField(u"provider"_s, tr("Pro&vider"), textEdit(m_use.provider, 200), tr("Who provided the content."));
    addDay(u"provider-day"_s, tr("Permitted by the &provider on"), m_use.providerPermittedOn, false);
    addDay(u"manager-day"_s, tr("Permitted by the group &manager on"), m_use.managerPermittedOn, false);
    for (const policy::Choice &choice : posting ? QList<policy::Choice>() : needs().anonymised) {
        auto *tick = new QCheckBox;
        tick->setChecked(m_use.anonymised.contains(choice.id));
        addField(u"anonymised-"_s + choice.id, tr("Made unrecognisable: %1").arg(choice.text), tick);
    }
    addDay(u"day"_s, tr("Decided &on"), today());
    addPerson(u"by"_s, tr("Decided &by"), myself());
    addWords(u"reason"_s, tr("&Reason"), m_use.refuseReason);
    setFieldVisible(u"provider"_s, !posting);
    setFieldVisible(u"provider-day"_s, !posting && needs().providerPermits);
    setFieldVisible(u"manager-day"_s, !posting && needs().managerPermits);
    connect(decision, &QComboBox::currentIndexChanged, this, &SecondaryUseEditor::showDecision);
    showDecision();
}

void SecondaryUseEditor::showDecision()
{
    setFieldVisible(u"reason"_s, enumValue<SecondaryUseStatus>(input(u"decision"_s)) == SecondaryUseStatus::Refused);
}

Result<void> SecondaryUseEditor::save()
{
    policy::UseRegister &uses = session().registers().uses();
    SecondaryUse use = m_use;
    if (m_step == Step::Use)
        return withoutValue(uses.used(use.id, day(u"day"_s)));
    use.provider = words(u"provider"_s);
    if (m_step == Step::Ask) {
        use.group = {std::max<qint64>(0, qobject_cast<PickCombo *>(input(u"group"_s))->chosen())};
        use.kind = enumValue<SecondaryUseKind>(input(u"kind"_s));
        use.content = words(u"content"_s);
        use.facility = isFieldVisible(u"facility"_s)
            ? ExternalFacilityId{std::max<qint64>(0, qobject_cast<PickCombo *>(input(u"facility"_s))->chosen())}
            : ExternalFacilityId();
        use.purposeClass = enumValue<SecondaryUsePurpose>(input(u"class"_s));
        use.purpose = words(u"purpose"_s);
        use.source = enumValue<SecondaryUseSource>(input(u"source"_s));
        use.applicant = person(u"applicant"_s);
        use.askedOn = day(u"asked"_s);
        return withoutValue(uses.ask(use));
    }
    use.status = enumValue<SecondaryUseStatus>(input(u"decision"_s));
    use.providerPermittedOn = day(u"provider-day"_s);
    use.managerPermittedOn = day(u"manager-day"_s);
    use.anonymised.clear();
    for (const policy::Choice &choice :
        use.kind == SecondaryUseKind::Posting ? QList<policy::Choice>() : needs().anonymised) {
        if (qobject_cast<QCheckBox *>(input(u"anonymised-"_s + choice.id))->isChecked())
            use.anonymised += choice.id;
    }
    use.decidedOn = day(u"day"_s);
    use.decidedBy = person(u"by"_s);
    use.refuseReason = words(u"reason"_s);
    return withoutValue(uses.decide(use));
}

} // namespace mcs::app
