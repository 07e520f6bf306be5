<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PolicyText</name>
    <message>
        <source>The facility&apos;s own rule “%1” cannot be understood. Please choose a value from the list.</source>
        <translation>The facility&apos;s own rule “%1” cannot be understood. Please choose a value from the list.</translation>
    </message>
    <message>
        <source>The facility&apos;s own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</source>
        <translation>The facility&apos;s own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</source>
        <translation>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</source>
        <translation>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</translation>
    </message>
    <message>
        <source>Please choose who decides.</source>
        <translation>Please choose who decides.</translation>
    </message>
    <message>
        <source>Nobody holds the office that decides this. Please record the appointment first.</source>
        <translation>Nobody holds the office that decides this. Please record the appointment first.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 applies and cannot decide on the own request. Please let %2 decide.</source>
        <translation>%1 applies and cannot decide on the own request. Please let %2 decide.</translation>
    </message>
    <message>
        <source>%1 does not hold the office that decides this. Please let %2 decide.</source>
        <translation>%1 does not hold the office that decides this. Please let %2 decide.</translation>
    </message>
    <message>
        <source>Nobody but %1, who applies, can decide. Please write the reason why one person does both.</source>
        <translation>Nobody but %1, who applies, can decide. Please write the reason why one person does both.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>The history has entries 1 to %1. Please choose the last one you looked at.</source>
        <translation>The history has entries 1 to %1. Please choose the last one you looked at.</translation>
    </message>
    <message>
        <source>The history was looked through up to entry %1 already. Please choose that one or a newer one.</source>
        <translation>The history was looked through up to entry %1 already. Please choose that one or a newer one.</translation>
    </message>
    <message>
        <source>The history of this ledger has not been looked through since %1. Please look through it and record that.</source>
        <translation>The history of this ledger has not been looked through since %1. Please look through it and record that.</translation>
    </message>
    <message>
        <source>The history of this ledger was looked through last on %1. Please look through what came since and record that.</source>
        <translation>The history of this ledger was looked through last on %1. Please look through what came since and record that.</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2. Please check both dates.</source>
        <translation>The period ends on %1, before it begins on %2. Please check both dates.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Information taken out</source>
        <translation>Information taken out</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 is listed twice.</translation>
    </message>
    <message>
        <source>Only a draft can be changed. Please withdraw this request and write a new one.</source>
        <translation>Only a draft can be changed. Please withdraw this request and write a new one.</translation>
    </message>
    <message>
        <source>Please choose who applies.</source>
        <translation>Please choose who applies.</translation>
    </message>
    <message>
        <source>This request was handed in already.</source>
        <translation>This request was handed in already.</translation>
    </message>
    <message>
        <source>The request lacks: %1. Please complete it before it is handed in.</source>
        <translation>The request lacks: %1. Please complete it before it is handed in.</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>The period was over on %1, before the request is handed in on %2. Please check the dates.</source>
        <translation>The period was over on %1, before the request is handed in on %2. Please check the dates.</translation>
    </message>
    <message>
        <source>It went out on %1. A request is decided on before it goes out.</source>
        <translation>It went out on %1. A request is decided on before it goes out.</translation>
    </message>
    <message>
        <source>Only a request that was handed in can be decided on, and only once.</source>
        <translation>Only a request that was handed in can be decided on, and only once.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>Conditions or reason</translation>
    </message>
    <message>
        <source>The period was over on %1. Please reject the request; what has not gone out needs no approval.</source>
        <translation>The period was over on %1. Please reject the request; what has not gone out needs no approval.</translation>
    </message>
    <message>
        <source>Only a request that was handed in and has not gone out can be withdrawn.</source>
        <translation>Only a request that was handed in and has not gone out can be withdrawn.</translation>
    </message>
    <message>
        <source>There is no permit in force for the personal device %1. Please let the facility manager decide on one.</source>
        <translation>There is no permit in force for the personal device %1. Please let the facility manager decide on one.</translation>
    </message>
    <message>
        <source>%1 is outside until %2.</source>
        <translation>%1 is outside until %2.</translation>
    </message>
    <message>
        <source>%1 was never checked.</source>
        <translation>%1 was never checked.</translation>
    </message>
    <message>
        <source>The check of %1 was due on %2.</source>
        <translation>The check of %1 was due on %2.</translation>
    </message>
    <message>
        <source>%1 did not pass its last check.</source>
        <translation>%1 did not pass its last check.</translation>
    </message>
    <message>
        <source>%1 is recorded as lost and cannot come back by this.</source>
        <translation>%1 is recorded as lost and cannot come back by this.</translation>
    </message>
    <message>
        <source>Please enter the day %1 came back.</source>
        <translation>Please enter the day %1 came back.</translation>
    </message>
    <message>
        <source>%1 came back on %2 already.</source>
        <translation>%1 came back on %2 already.</translation>
    </message>
    <message>
        <source>%1 was erased on %2 already.</source>
        <translation>%1 was erased on %2 already.</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Taken out on</translation>
    </message>
    <message>
        <source>It went out on %1 already.</source>
        <translation>It went out on %1 already.</translation>
    </message>
    <message>
        <source>Nothing goes out before it is approved. Please have the request decided on first.</source>
        <translation>Nothing goes out before it is approved. Please have the request decided on first.</translation>
    </message>
    <message>
        <source>It cannot have gone out on %1: the approval of %2 must come first.</source>
        <translation>It cannot have gone out on %1: the approval of %2 must come first.</translation>
    </message>
    <message>
        <source>The approval covers %1 to %2, not %3. Please apply anew for other days.</source>
        <translation>The approval covers %1 to %2, not %3. Please apply anew for other days.</translation>
    </message>
    <message>
        <source>%1 has been outside since %2. Please record its return first.</source>
        <translation>%1 has been outside since %2. Please record its return first.</translation>
    </message>
    <message>
        <source>It has not gone out, so nothing can come back.</source>
        <translation>It has not gone out, so nothing can come back.</translation>
    </message>
    <message>
        <source>Please choose what came back.</source>
        <translation>Please choose what came back.</translation>
    </message>
    <message>
        <source>The list of what came back does not fit the request.</source>
        <translation>The list of what came back does not fit the request.</translation>
    </message>
    <message>
        <source>Only what is outside can be lost there.</source>
        <translation>Only what is outside can be lost there.</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>It is confirmed once, when everything is back.</source>
        <translation>It is confirmed once, when everything is back.</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>For the facility to see to</source>
        <translation>For the facility to see to</translation>
    </message>
    <message>
        <source>Left free</source>
        <translation>Left free</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>This consent is another patient&apos;s. Please choose the consent of this patient.</source>
        <translation>This consent is another patient&apos;s. Please choose the consent of this patient.</translation>
    </message>
    <message>
        <source>This consent is closed. Please print a new one and have it signed.</source>
        <translation>This consent is closed. Please print a new one and have it signed.</translation>
    </message>
    <message>
        <source>This policy knows no exemption from the consent. Please have the consent signed.</source>
        <translation>This policy knows no exemption from the consent. Please have the consent signed.</translation>
    </message>
    <message>
        <source>Please write why no consent is needed (%1).</source>
        <translation>Please write why no consent is needed (%1).</translation>
    </message>
    <message>
        <source>Exempted on</source>
        <translation>Exempted on</translation>
    </message>
    <message>
        <source>Neither the box of the patient nor that of the family is signed. Please have at least one of them signed.</source>
        <translation>Neither the box of the patient nor that of the family is signed. Please have at least one of them signed.</translation>
    </message>
    <message>
        <source>The family signed: please tick the box of the family.</source>
        <translation>The family signed: please tick the box of the family.</translation>
    </message>
    <message>
        <source>The box of the patient was signed: please tick it, or choose who signed.</source>
        <translation>The box of the patient was signed: please tick it, or choose who signed.</translation>
    </message>
    <message>
        <source>Please enter the name of the person who signed.</source>
        <translation>Please enter the name of the person who signed.</translation>
    </message>
    <message>
        <source>Somebody wrote for the patient: please enter their relation to the patient.</source>
        <translation>Somebody wrote for the patient: please enter their relation to the patient.</translation>
    </message>
    <message>
        <source>Somebody wrote for the patient: please enter the reason.</source>
        <translation>Somebody wrote for the patient: please enter the reason.</translation>
    </message>
    <message>
        <source>This policy knows no consent with exceptions. Please have the whole consent signed, or record it as refused.</source>
        <translation>This policy knows no consent with exceptions. Please have the whole consent signed, or record it as refused.</translation>
    </message>
    <message>
        <source>The seal over the refusal of “%1” was not seen. Please have it written in the margin and sealed first.</source>
        <translation>The seal over the refusal of “%1” was not seen. Please have it written in the margin and sealed first.</translation>
    </message>
    <message>
        <source>A refused clause is not part of this consent, or is there twice. Please choose the clauses from the list.</source>
        <translation>A refused clause is not part of this consent, or is there twice. Please choose the clauses from the list.</translation>
    </message>
    <message>
        <source>Every clause is refused. Please record the whole consent as refused.</source>
        <translation>Every clause is refused. Please record the whole consent as refused.</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Consent taken as given on</source>
        <translation>Consent taken as given on</translation>
    </message>
    <message>
        <source>The signature (%1) lies before the explanation (%2). Please check both dates.</source>
        <translation>The signature (%1) lies before the explanation (%2). Please check both dates.</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>Counterpart handed over on</translation>
    </message>
    <message>
        <source>The counterpart was handed over before the signature. Please check both dates.</source>
        <translation>The counterpart was handed over before the signature. Please check both dates.</translation>
    </message>
    <message>
        <source>This policy wants a signed consent; a consent taken as given is not enough. Please have the consent signed.</source>
        <translation>This policy wants a signed consent; a consent taken as given is not enough. Please have the consent signed.</translation>
    </message>
    <message>
        <source>A signed consent is recommended. Please write why the consent is taken as given without one.</source>
        <translation>A signed consent is recommended. Please write why the consent is taken as given without one.</translation>
    </message>
    <message>
        <source>The consent is taken as given. A signed consent is recommended.</source>
        <translation>The consent is taken as given. A signed consent is recommended.</translation>
    </message>
    <message>
        <source>Only the patient has signed. The paper has a box for the family as well.</source>
        <translation>Only the patient has signed. The paper has a box for the family as well.</translation>
    </message>
    <message>
        <source>Only the family has signed. The paper has a box for the patient as well.</source>
        <translation>Only the family has signed. The paper has a box for the patient as well.</translation>
    </message>
    <message>
        <source>“%1” is refused: nothing about this patient may be shared in MCS.</source>
        <translation>“%1” is refused: nothing about this patient may be shared in MCS.</translation>
    </message>
    <message>
        <source>That the information is shared in MCS has not been explained yet.</source>
        <translation>That the information is shared in MCS has not been explained yet.</translation>
    </message>
    <message>
        <source>A refusal can be recorded only while the consent is not signed. Please record a withdrawal instead.</source>
        <translation>A refusal can be recorded only while the consent is not signed. Please record a withdrawal instead.</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>Refused on</translation>
    </message>
    <message>
        <source>The counterpart is handed over once, after the consent is signed.</source>
        <translation>The counterpart is handed over once, after the consent is signed.</translation>
    </message>
    <message>
        <source>Only a signed consent can be withdrawn.</source>
        <translation>Only a signed consent can be withdrawn.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>The withdrawal lies before the signature. Please check both dates.</source>
        <translation>The withdrawal lies before the signature. Please check both dates.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identity checked on</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>Sent to the operator on</translation>
    </message>
    <message>
        <source>Deletion reported on</source>
        <translation>Deletion reported on</translation>
    </message>
    <message>
        <source>Requester informed on</source>
        <translation>Requester informed on</translation>
    </message>
    <message>
        <source>The step “%1” comes after “%2”, and none is left out. Please enter the earlier day first.</source>
        <translation>The step “%1” comes after “%2”, and none is left out. Please enter the earlier day first.</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Please end it first; then it can be deleted.</source>
        <translation>The group “%1” is %2. Please end it first; then it can be deleted.</translation>
    </message>
    <message>
        <source>There is a request to delete the group “%1” already. Please go on with that one.</source>
        <translation>There is a request to delete the group “%1” already. Please go on with that one.</translation>
    </message>
    <message>
        <source>This request was made for another group. Please enter a new request.</source>
        <translation>This request was made for another group. Please enter a new request.</translation>
    </message>
    <message>
        <source>Please enter who asks for the deletion, with the relation to the patient.</source>
        <translation>Please enter who asks for the deletion, with the relation to the patient.</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Requester</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>How it reached us</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Please enter the operator to whom the request was sent.</source>
        <translation>Please enter the operator to whom the request was sent.</translation>
    </message>
    <message>
        <source>The item %1 (“%2”) is not answered. Please answer it.</source>
        <translation>The item %1 (“%2”) is not answered. Please answer it.</translation>
    </message>
    <message>
        <source>Please write why %1 (“%2”) was decided against.</source>
        <translation>Please write why %1 (“%2”) was decided against.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>The item %1 is not asked of this device, or stands there twice.</source>
        <translation>The item %1 is not asked of this device, or stands there twice.</translation>
    </message>
    <message>
        <source>The policy asks nothing of %1.</source>
        <translation>The policy asks nothing of %1.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>A newer check is recorded. Please correct that one.</source>
        <translation>A newer check is recorded. Please correct that one.</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>The item %1 is not asked of this device.</source>
        <translation>The item %1 is not asked of this device.</translation>
    </message>
    <message>
        <source>The policy demands %1 (“%2”), so it cannot be decided against.</source>
        <translation>The policy demands %1 (“%2”), so it cannot be decided against.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>%1 belongs to the facility and needs no permit.</source>
        <translation>%1 belongs to the facility and needs no permit.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. The owner asks for the permit.</source>
        <translation>%1 does not belong to %2. The owner asks for the permit.</translation>
    </message>
    <message>
        <source>Please enter what the device is used for.</source>
        <translation>Please enter what the device is used for.</translation>
    </message>
    <message>
        <source>This permit is decided on. Please ask for a new one.</source>
        <translation>This permit is decided on. Please ask for a new one.</translation>
    </message>
    <message>
        <source>A permit for %1 was asked for on %2 and waits for its decision.</source>
        <translation>A permit for %1 was asked for on %2 and waits for its decision.</translation>
    </message>
    <message>
        <source>Please choose whether the use is permitted or refused.</source>
        <translation>Please choose whether the use is permitted or refused.</translation>
    </message>
    <message>
        <source>Please enter the first day of the permit.</source>
        <translation>Please enter the first day of the permit.</translation>
    </message>
    <message>
        <source>A permit cannot count from %1, before it was given on %2. Please check both dates.</source>
        <translation>A permit cannot count from %1, before it was given on %2. Please check both dates.</translation>
    </message>
    <message>
        <source>Only a permit that was given can end.</source>
        <translation>Only a permit that was given can end.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>The erasing is recorded once, after the permit has ended.</source>
        <translation>The erasing is recorded once, after the permit has ended.</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation>Ledger number</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>Device name</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Startup password changed on</source>
        <translation>Startup password changed on</translation>
    </message>
    <message>
        <source>Please enter the ledger number of the device.</source>
        <translation>Please enter the ledger number of the device.</translation>
    </message>
    <message>
        <source>Please enter the name of the device.</source>
        <translation>Please enter the name of the device.</translation>
    </message>
    <message>
        <source>Please choose whom the personal device belongs to.</source>
        <translation>Please choose whom the personal device belongs to.</translation>
    </message>
    <message>
        <source>%1 has a permit that is asked for or in force. Please end the permit first.</source>
        <translation>%1 has a permit that is asked for or in force. Please end the permit first.</translation>
    </message>
    <message>
        <source>The ledger number %1 belongs to %2. Please choose another number.</source>
        <translation>The ledger number %1 belongs to %2. Please choose another number.</translation>
    </message>
    <message>
        <source>%1 is lent to somebody else. Please record its return first.</source>
        <translation>%1 is lent to somebody else. Please record its return first.</translation>
    </message>
    <message>
        <source>%1 has been lent to %2 since %3. Please record its return first.</source>
        <translation>%1 has been lent to %2 since %3. Please record its return first.</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>%1 belongs to another person; %2 cannot use it. Please choose its owner.</source>
        <translation>%1 belongs to another person; %2 cannot use it. Please choose its owner.</translation>
    </message>
    <message>
        <source>%1 is not lent to anybody.</source>
        <translation>%1 is not lent to anybody.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>%1 is retired already.</source>
        <translation>%1 is retired already.</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>%1 is still lent. Please record its return first.</source>
        <translation>%1 is still lent. Please record its return first.</translation>
    </message>
    <message>
        <source>%1 is outside. Please record its return first.</source>
        <translation>%1 is outside. Please record its return first.</translation>
    </message>
    <message>
        <source>%1 is not recorded as lost.</source>
        <translation>%1 is not recorded as lost.</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation>Please choose a person.</translation>
    </message>
    <message>
        <source>%1 does not work here on %2. Please choose somebody who is in service.</source>
        <translation>%1 does not work here on %2. Please choose somebody who is in service.</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. Please record first that it was found.</source>
        <translation>%1 is recorded as lost. Please record first that it was found.</translation>
    </message>
    <message>
        <source>%1 is retired. Please enter it anew if it is used again.</source>
        <translation>%1 is retired. Please enter it anew if it is used again.</translation>
    </message>
    <message>
        <source>“%1 %2”</source>
        <translation>“%1 %2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 was never checked. Please check it before it is taken out.</source>
        <translation>%1 was never checked. Please check it before it is taken out.</translation>
    </message>
    <message>
        <source>%1 was lost and found again on %2. Please check it before it is taken out.</source>
        <translation>%1 was lost and found again on %2. Please check it before it is taken out.</translation>
    </message>
    <message>
        <source>The check of %1 was due on %2. Please check it before it is taken out.</source>
        <translation>The check of %1 was due on %2. Please check it before it is taken out.</translation>
    </message>
    <message>
        <source>%1 did not pass its check of %2: “%3”. Please mend this and check it again.</source>
        <translation>%1 did not pass its check of %2: “%3”. Please mend this and check it again.</translation>
    </message>
    <message>
        <source>Taken stock on</source>
        <translation>Taken stock on</translation>
    </message>
    <message>
        <source>Found and not in the register</source>
        <translation>Found and not in the register</translation>
    </message>
    <message>
        <source>The list names a device that is not in the register.</source>
        <translation>The list names a device that is not in the register.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>%1 was not seen. Please write what is known of it.</source>
        <translation>%1 was not seen. Please write what is known of it.</translation>
    </message>
    <message>
        <source>%1 is missing in the list. Please say whether it was seen.</source>
        <translation>%1 is missing in the list. Please say whether it was seen.</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</source>
        <translation>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</translation>
    </message>
    <message>
        <source>There is no patient “%1” in the ledger. Please use the patient&apos;s id from the to-do list, such as patient-3.</source>
        <translation>There is no patient “%1” in the ledger. Please use the patient&apos;s id from the to-do list, such as patient-3.</translation>
    </message>
    <message>
        <source>%1 has left by that day and cannot stand on the roster. Please leave them out.</source>
        <translation>%1 has left by that day and cannot stand on the roster. Please leave them out.</translation>
    </message>
    <message>
        <source>Nobody is an MCS user in service on that day, so the roster would be empty. Please record the staff first.</source>
        <translation>Nobody is an MCS user in service on that day, so the roster would be empty. Please record the staff first.</translation>
    </message>
    <message>
        <source>Nobody is recorded as facility manager on %1, so the paper has no name of the manager. Please record the appointment.</source>
        <translation>Nobody is recorded as facility manager on %1, so the paper has no name of the manager. Please record the appointment.</translation>
    </message>
    <message>
        <source>The form is dated %1, but %2 is recorded as facility manager only from %3, so the paper has no name of the manager. Please check the date, or enter the first day in office.</source>
        <translation>The form is dated %1, but %2 is recorded as facility manager only from %3, so the paper has no name of the manager. Please check the date, or enter the first day in office.</translation>
    </message>
    <message>
        <source>The policy of the facility has no form “%1”. Please choose one of its forms.</source>
        <translation>The policy of the facility has no form “%1”. Please choose one of its forms.</translation>
    </message>
    <message>
        <source>Please enter the date on the form.</source>
        <translation>Please enter the date on the form.</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>being prepared</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>being deleted</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>The consent of %1 is in force from %2 on. Please enter a day from then on.</source>
        <translation>The consent of %1 is in force from %2 on. Please enter a day from then on.</translation>
    </message>
    <message>
        <source>It is not recorded why the patient of the group “%1” may be shared in MCS. Please enter the reason the policy asks for and the day it was confirmed.</source>
        <translation>It is not recorded why the patient of the group “%1” may be shared in MCS. Please enter the reason the policy asks for and the day it was confirmed.</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Please take it into use again first.</source>
        <translation>The group “%1” is %2. Please take it into use again first.</translation>
    </message>
    <message>
        <source>The group “%1” is managed by %2, which looks after this. Here only our own staff&apos;s part in it is recorded.</source>
        <translation>The group “%1” is managed by %2, which looks after this. Here only our own staff&apos;s part in it is recorded.</translation>
    </message>
    <message>
        <source>The group “%1” is for staff only. Please choose a group in which patient and family take part.</source>
        <translation>The group “%1” is for staff only. Please choose a group in which patient and family take part.</translation>
    </message>
    <message>
        <source>It is not recorded that those involved agreed on patient and family taking part in the group “%1”. Please discuss why it is needed and useful, and record the agreement first.</source>
        <translation>It is not recorded that those involved agreed on patient and family taking part in the group “%1”. Please discuss why it is needed and useful, and record the agreement first.</translation>
    </message>
    <message>
        <source>Please choose the person for “%1”.</source>
        <translation>Please choose the person for “%1”.</translation>
    </message>
    <message>
        <source>%1 does not work here on %2. Please choose somebody else for “%3”.</source>
        <translation>%1 does not work here on %2. Please choose somebody else for “%3”.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>%1 is not under care any more. Please check the patient&apos;s record.</source>
        <translation>%1 is not under care any more. Please check the patient&apos;s record.</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>The group “%1” is %2 already. Only a group being prepared can be started.</source>
        <translation>The group “%1” is %2 already. Only a group being prepared can be started.</translation>
    </message>
    <message>
        <source>Created in MCS on</source>
        <translation>Created in MCS on</translation>
    </message>
    <message>
        <source>The group “%1” is %2. The day it was created in MCS belongs to a group in use.</source>
        <translation>The group “%1” is %2. The day it was created in MCS belongs to a group in use.</translation>
    </message>
    <message>
        <source>The group “%1” is %2 already.</source>
        <translation>The group “%1” is %2 already.</translation>
    </message>
    <message>
        <source>Please choose why the group ends.</source>
        <translation>Please choose why the group ends.</translation>
    </message>
    <message>
        <source>A free group has no patient. Please choose another reason for which the group ends.</source>
        <translation>A free group has no patient. Please choose another reason for which the group ends.</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Only a group that has ended is archived.</source>
        <translation>The group “%1” is %2. Only a group that has ended is archived.</translation>
    </message>
    <message>
        <source>Archiving decided on</source>
        <translation>Archiving decided on</translation>
    </message>
    <message>
        <source>Archived in MCS on</source>
        <translation>Archived in MCS on</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Only a group that has ended is taken into use again.</source>
        <translation>The group “%1” is %2. Only a group that has ended is taken into use again.</translation>
    </message>
    <message>
        <source>The complete deletion of the group “%1” was asked for. Please enter a new group instead, or take the request back first.</source>
        <translation>The complete deletion of the group “%1” was asked for. Please enter a new group instead, or take the request back first.</translation>
    </message>
    <message>
        <source>Please enter the name of the group as it is in MCS.</source>
        <translation>Please enter the name of the group as it is in MCS.</translation>
    </message>
    <message>
        <source>Please write what the free group is for.</source>
        <translation>Please write what the free group is for.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>What the group is for</source>
        <translation>What the group is for</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>Instructed by</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Eligibility confirmed on</translation>
    </message>
    <message>
        <source>Consent confirmed with the managing facility on</source>
        <translation>Consent confirmed with the managing facility on</translation>
    </message>
    <message>
        <source>The policy does not know this basis for managing a group. Please choose one from the list.</source>
        <translation>The policy does not know this basis for managing a group. Please choose one from the list.</translation>
    </message>
    <message>
        <source>The group is managed as “%1”: please enter who gave the instruction.</source>
        <translation>The group is managed as “%1”: please enter who gave the instruction.</translation>
    </message>
    <message>
        <source>The policy does not know this reason for a patient&apos;s group. Please choose one from the list.</source>
        <translation>The policy does not know this reason for a patient&apos;s group. Please choose one from the list.</translation>
    </message>
    <message>
        <source>Please enter the name of the facility.</source>
        <translation>Please enter the name of the facility.</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>Facility name</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Kind of facility</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Please enter the name of the person.</source>
        <translation>Please enter the name of the person.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Please choose the facility where %1 works.</source>
        <translation>Please choose the facility where %1 works.</translation>
    </message>
    <message>
        <source>The group “%1” belongs to one patient for good; information of several patients is not mixed in a group. Please enter a group of its own for the other patient.</source>
        <translation>The group “%1” belongs to one patient for good; information of several patients is not mixed in a group. Please enter a group of its own for the other patient.</translation>
    </message>
    <message>
        <source>Manager of the group</source>
        <translation>Manager of the group</translation>
    </message>
    <message>
        <source>A patient group belongs to exactly one patient. Please choose the patient.</source>
        <translation>A patient group belongs to exactly one patient. Please choose the patient.</translation>
    </message>
    <message>
        <source>%1 takes part in the group “%2”. Please have them removed first; then the group is for staff only.</source>
        <translation>%1 takes part in the group “%2”. Please have them removed first; then the group is for staff only.</translation>
    </message>
    <message>
        <source>A free group has no patient. Please choose the kind patient group.</source>
        <translation>A free group has no patient. Please choose the kind patient group.</translation>
    </message>
    <message>
        <source>The name or purpose of the free group names %1, a registered patient. A free group holds no information on patients: please take the name out, or write why it is no patient data.</source>
        <translation>The name or purpose of the free group names %1, a registered patient. A free group holds no information on patients: please take the name out, or write why it is no patient data.</translation>
    </message>
    <message>
        <source>The review names somebody who is not in the group any more. Please open the review again.</source>
        <translation>The review names somebody who is not in the group any more. Please open the review again.</translation>
    </message>
    <message>
        <source>The review judges a member twice. Please leave one line for each member.</source>
        <translation>The review judges a member twice. Please leave one line for each member.</translation>
    </message>
    <message>
        <source>Please write why %1 is to be removed or looked into.</source>
        <translation>Please write why %1 is to be removed or looked into.</translation>
    </message>
    <message>
        <source>Every member of the group gets a verdict; %1 has none. Please judge all of them.</source>
        <translation>Every member of the group gets a verdict; %1 has none. Please judge all of them.</translation>
    </message>
    <message>
        <source>A review stays as it was recorded. Please record a new one.</source>
        <translation>A review stays as it was recorded. Please record a new one.</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Members of groups in use are reviewed.</source>
        <translation>The group “%1” is %2. Members of groups in use are reviewed.</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Last review</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>Please choose the groups whose posts were looked at.</source>
        <translation>Please choose the groups whose posts were looked at.</translation>
    </message>
    <message>
        <source>Something was done about a post: please choose what was found.</source>
        <translation>Something was done about a post: please choose what was found.</translation>
    </message>
    <message>
        <source>A finding belongs to one group. Please record it for that group, and the others without a finding.</source>
        <translation>A finding belongs to one group. Please record it for that group, and the others without a finding.</translation>
    </message>
    <message>
        <source>Please choose what was done on that day.</source>
        <translation>Please choose what was done on that day.</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Looked at on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>Looked at by</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Posts are looked at in groups in use or ended.</source>
        <translation>The group “%1” is %2. Posts are looked at in groups in use or ended.</translation>
    </message>
    <message>
        <source>This check was made in another group. Please record a new one.</source>
        <translation>This check was made in another group. Please record a new one.</translation>
    </message>
    <message>
        <source>Patient and family take part in patient groups only. Please choose another kind of agreement.</source>
        <translation>Patient and family take part in patient groups only. Please choose another kind of agreement.</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Discussed on</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Effectiveness</translation>
    </message>
    <message>
        <source>Please enter who took part in the discussion.</source>
        <translation>Please enter who took part in the discussion.</translation>
    </message>
    <message>
        <source>Please write why patient and family are to take part.</source>
        <translation>Please write why patient and family are to take part.</translation>
    </message>
    <message>
        <source>Please write what was agreed.</source>
        <translation>Please write what was agreed.</translation>
    </message>
    <message>
        <source>Please write what good it does that patient and family take part.</source>
        <translation>Please write what good it does that patient and family take part.</translation>
    </message>
    <message>
        <source>%1 is in the group already. Please ask for the removal instead.</source>
        <translation>%1 is in the group already. Please ask for the removal instead.</translation>
    </message>
    <message>
        <source>There is no invitation of %1 to which this belongs.</source>
        <translation>There is no invitation of %1 to which this belongs.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invited on</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Please choose why the person is removed.</source>
        <translation>Please choose why the person is removed.</translation>
    </message>
    <message>
        <source>%1 is not in the group yet. Please cancel the entry instead.</source>
        <translation>%1 is not in the group yet. Please cancel the entry instead.</translation>
    </message>
    <message>
        <source>The removal of %1 has been asked for already.</source>
        <translation>The removal of %1 has been asked for already.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Asked of</translation>
    </message>
    <message>
        <source>Removal decided on</source>
        <translation>Removal decided on</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>The manager of the group is asked to remove who is off the case. Please enter who was asked.</source>
        <translation>The manager of the group is asked to remove who is off the case. Please enter who was asked.</translation>
    </message>
    <message>
        <source>The removal of %1 has not been decided. Please record why and since when first.</source>
        <translation>The removal of %1 has not been decided. Please record why and since when first.</translation>
    </message>
    <message>
        <source>Removed in MCS on</source>
        <translation>Removed in MCS on</translation>
    </message>
    <message>
        <source>Please choose one person: one of our own staff, somebody of another facility, or the patient or a member of the family by name.</source>
        <translation>Please choose one person: one of our own staff, somebody of another facility, or the patient or a member of the family by name.</translation>
    </message>
    <message>
        <source>%1 does not work here any more. Please choose somebody who is in service.</source>
        <translation>%1 does not work here any more. Please choose somebody who is in service.</translation>
    </message>
    <message>
        <source>%1 is recorded as not using MCS. Please change the staff record first.</source>
        <translation>%1 is recorded as not using MCS. Please change the staff record first.</translation>
    </message>
    <message>
        <source>%1 does not work at that facility any more. Please choose somebody else.</source>
        <translation>%1 does not work at that facility any more. Please choose somebody else.</translation>
    </message>
    <message>
        <source>%1 has no profile or photo in MCS yet, which an invitation asks for here. Please let them register both and record the days first.</source>
        <translation>%1 has no profile or photo in MCS yet, which an invitation asks for here. Please let them register both and record the days first.</translation>
    </message>
    <message>
        <source>Only a candidate can be changed. Please take the next step, or enter a new candidate.</source>
        <translation>Only a candidate can be changed. Please take the next step, or enter a new candidate.</translation>
    </message>
    <message>
        <source>Why the person is needed</source>
        <translation>Why the person is needed</translation>
    </message>
    <message>
        <source>Only who is needed is invited to a group. Please write why the person is needed.</source>
        <translation>Only who is needed is invited to a group. Please write why the person is needed.</translation>
    </message>
    <message>
        <source>%1 is in the group “%2” already. Please go on with that entry.</source>
        <translation>%1 is in the group “%2” already. Please go on with that entry.</translation>
    </message>
    <message>
        <source>%1 has been invited already. Only a candidate is invited.</source>
        <translation>%1 has been invited already. Only a candidate is invited.</translation>
    </message>
    <message>
        <source>Invited in MCS on</source>
        <translation>Invited in MCS on</translation>
    </message>
    <message>
        <source>There is no invitation of %1 under way. Please invite them first.</source>
        <translation>There is no invitation of %1 under way. Please invite them first.</translation>
    </message>
    <message>
        <source>%1 is not waiting for an approval. An invitation is approved once, after it was made.</source>
        <translation>%1 is not waiting for an approval. An invitation is approved once, after it was made.</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Please write why it is right that %1 takes part in the group.</source>
        <translation>Please write why it is right that %1 takes part in the group.</translation>
    </message>
    <message>
        <source>%1 works at another facility, which approves the invitation. Please enter who approved it.</source>
        <translation>%1 works at another facility, which approves the invitation. Please enter who approved it.</translation>
    </message>
    <message>
        <source>There is no invitation of %1 that could be accepted. Please invite them first.</source>
        <translation>There is no invitation of %1 that could be accepted. Please invite them first.</translation>
    </message>
    <message>
        <source>The invitation of %1 to a patient&apos;s group is not approved. Please record the approval first.</source>
        <translation>The invitation of %1 to a patient&apos;s group is not approved. Please record the approval first.</translation>
    </message>
    <message>
        <source>A pledge of %1 signed later, on %2, is on file. Please check the date.</source>
        <translation>A pledge of %1 signed later, on %2, is on file. Please check the date.</translation>
    </message>
    <message>
        <source>A pledge of %1 signed on %2 is on file. Please write why a new one takes its place, such as a new form or a wrong address.</source>
        <translation>A pledge of %1 signed on %2 is on file. Please write why a new one takes its place, such as a new form or a wrong address.</translation>
    </message>
    <message>
        <source>This policy knows no exemption from the pledge. Please have the pledge signed.</source>
        <translation>This policy knows no exemption from the pledge. Please have the pledge signed.</translation>
    </message>
    <message>
        <source>Please enter what the existing pledge of %1 is called.</source>
        <translation>Please enter what the existing pledge of %1 is called.</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>Existing pledge</translation>
    </message>
    <message>
        <source>Please enter the day on which the existing pledge of %1 was signed.</source>
        <translation>Please enter the day on which the existing pledge of %1 was signed.</translation>
    </message>
    <message>
        <source>Existing pledge signed on</source>
        <translation>Existing pledge signed on</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The existing pledge must cover all five points. Please check each of them, or have the pledge signed.</source>
        <translation>The existing pledge must cover all five points. Please check each of them, or have the pledge signed.</translation>
    </message>
    <message>
        <source>This pledge is void already.</source>
        <translation>This pledge is void already.</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Consider</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>The facility&apos;s own rules</source>
        <translation>The facility&apos;s own rules</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>own rule</translation>
    </message>
    <message>
        <source>the policy must have the name of its folder, “%1”</source>
        <translation>the policy must have the name of its folder, “%1”</translation>
    </message>
    <message>
        <source>an exemption needs exactly five points, or none at all</source>
        <translation>an exemption needs exactly five points, or none at all</translation>
    </message>
    <message>
        <source>an article must not be blank</source>
        <translation>an article must not be blank</translation>
    </message>
    <message>
        <source>the form “%1” is there twice</source>
        <translation>the form “%1” is there twice</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>there is no file %1</translation>
    </message>
    <message>
        <source>an application needs at least one row for its roster</source>
        <translation>an application needs at least one row for its roster</translation>
    </message>
    <message>
        <source>the program does not know the entry “%1”</source>
        <translation>the program does not know the entry “%1”</translation>
    </message>
    <message>
        <source>the rule “%1” is there twice</source>
        <translation>the rule “%1” is there twice</translation>
    </message>
    <message>
        <source>the check item “%1” is there twice</source>
        <translation>the check item “%1” is there twice</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>there is no such day</translation>
    </message>
    <message>
        <source>dated entries must stand in order, and only the first may be without a date</source>
        <translation>dated entries must stand in order, and only the first may be without a date</translation>
    </message>
    <message>
        <source>the entry “%1” is there twice</source>
        <translation>the entry “%1” is there twice</translation>
    </message>
    <message>
        <source>There is no policy file %1. Please choose another region.</source>
        <translation>There is no policy file %1. Please choose another region.</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read: %2</source>
        <translation>The policy file %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>the file is too large for a policy</source>
        <translation>the file is too large for a policy</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>the file is not JSON</translation>
    </message>
    <message>
        <source>the file is not a policy</source>
        <translation>the file is not a policy</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1 only</translation>
    </message>
    <message>
        <source>The program has no policy called “%1”. Please choose the region again in the settings.</source>
        <translation>The program has no policy called “%1”. Please choose the region again in the settings.</translation>
    </message>
    <message>
        <source>the entry “%1” is missing</source>
        <translation>the entry “%1” is missing</translation>
    </message>
    <message>
        <source>the value is not one of those allowed</source>
        <translation>the value is not one of those allowed</translation>
    </message>
    <message>
        <source>the text does not have the form it must have</source>
        <translation>the text does not have the form it must have</translation>
    </message>
    <message>
        <source>the value is empty, too short or too small</source>
        <translation>the value is empty, too short or too small</translation>
    </message>
    <message>
        <source>the value is too long or too large</source>
        <translation>the value is too long or too large</translation>
    </message>
    <message>
        <source>the value is of the wrong kind (text, number, list or group)</source>
        <translation>the value is of the wrong kind (text, number, list or group)</translation>
    </message>
    <message>
        <source>the value does not follow the rules for policies</source>
        <translation>the value does not follow the rules for policies</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>Please enter the date “%1”.</source>
        <translation>Please enter the date “%1”.</translation>
    </message>
    <message>
        <source>The date “%1” (%2) lies in the future. Please enter a day up to today.</source>
        <translation>The date “%1” (%2) lies in the future. Please enter a day up to today.</translation>
    </message>
    <message>
        <source>The date “%1” (%2) lies before the date “%3” (%4). Please check both dates.</source>
        <translation>The date “%1” (%2) lies before the date “%3” (%4). Please check both dates.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Please write the reason.</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporation</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>Privacy contact</translation>
    </message>
    <message>
        <source>Telephone of the privacy contact</source>
        <translation>Telephone of the privacy contact</translation>
    </message>
    <message>
        <source>Please enter the first day in office.</source>
        <translation>Please enter the first day in office.</translation>
    </message>
    <message>
        <source>The last day in office lies before the first. Please check both dates.</source>
        <translation>The last day in office lies before the first. Please check both dates.</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Please choose somebody who is still in service.</source>
        <translation>%1 leaves on %2. Please choose somebody who is still in service.</translation>
    </message>
    <message>
        <source>Role explained on</source>
        <translation>Role explained on</translation>
    </message>
    <message>
        <source>%1 already holds this office in that time. Please change the earlier appointment instead.</source>
        <translation>%1 already holds this office in that time. Please change the earlier appointment instead.</translation>
    </message>
    <message>
        <source>%1 is facility manager in that time. Please enter the last day of that appointment first.</source>
        <translation>%1 is facility manager in that time. Please enter the last day of that appointment first.</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>Attending physician</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Please enter the name of the patient.</source>
        <translation>Please enter the name of the patient.</translation>
    </message>
    <message>
        <source>The day the care ended lies before the date of birth. Please check both dates.</source>
        <translation>The day the care ended lies before the date of birth. Please check both dates.</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Name of the contact</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>Telephone of the contact</translation>
    </message>
    <message>
        <source>Address of the contact</source>
        <translation>Address of the contact</translation>
    </message>
    <message>
        <source>Please enter the name of the contact.</source>
        <translation>Please enter the name of the contact.</translation>
    </message>
    <message>
        <source>%1 and %2 share the e-mail address %3. Please give each person an address of their own.</source>
        <translation>%1 and %2 share the e-mail address %3. Please give each person an address of their own.</translation>
    </message>
    <message>
        <source>These people have not agreed to the MCS terms of use: %1. Please record the day they agreed, or take them off the roster.</source>
        <translation>These people have not agreed to the MCS terms of use: %1. Please record the day they agreed, or take them off the roster.</translation>
    </message>
    <message>
        <source>These people have no e-mail address: %1. Please enter it before the application is made.</source>
        <translation>These people have no e-mail address: %1. Please enter it before the application is made.</translation>
    </message>
    <message>
        <source>There is no consent of %1 in force. Please have the consent signed and record it first.</source>
        <translation>There is no consent of %1 in force. Please have the consent signed and record it first.</translation>
    </message>
    <message>
        <source>%1 signed a consent, but sharing in MCS itself was not explained. Please explain it, have a consent signed and record it first.</source>
        <translation>%1 signed a consent, but sharing in MCS itself was not explained. Please explain it, have a consent signed and record it first.</translation>
    </message>
    <message>
        <source>%1 refused a clause of the consent without which nothing may be shared in MCS. Please do not share, or have a new consent signed.</source>
        <translation>%1 refused a clause of the consent without which nothing may be shared in MCS. Please do not share, or have a new consent signed.</translation>
    </message>
    <message>
        <source>The consent of %1 is an implied one, which is not enough here. Please have the consent signed and record it first.</source>
        <translation>The consent of %1 is an implied one, which is not enough here. Please have the consent signed and record it first.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Please choose what is to be put off.</source>
        <translation>Nothing is chosen. Please choose what is to be put off.</translation>
    </message>
    <message>
        <source>Please enter the day until which it is put off.</source>
        <translation>Please enter the day until which it is put off.</translation>
    </message>
    <message>
        <source>%1 does not lie in the future. Please choose a day from tomorrow on.</source>
        <translation>%1 does not lie in the future. Please choose a day from tomorrow on.</translation>
    </message>
    <message>
        <source>This can be put off until %1 at most. Please choose an earlier day. The interval is the facility&apos;s own setting.</source>
        <translation>This can be put off until %1 at most. Please choose an earlier day. The interval is the facility&apos;s own setting.</translation>
    </message>
    <message>
        <source>This is no longer open. Please read the list again before putting it off.</source>
        <translation>This is no longer open. Please read the list again before putting it off.</translation>
    </message>
    <message>
        <source>Taken back into the to-do list</source>
        <translation>Taken back into the to-do list</translation>
    </message>
    <message>
        <source>This is not put off. Please read the list again.</source>
        <translation>This is not put off. Please read the list again.</translation>
    </message>
    <message>
        <source>The leaving date of %1 (%2) lies before the joining date (%3). Please check both dates.</source>
        <translation>The leaving date of %1 (%2) lies before the joining date (%3). Please check both dates.</translation>
    </message>
    <message>
        <source>Please enter the leaving date of %1.</source>
        <translation>Please enter the leaving date of %1.</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS terms agreed on</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>Account acquired on</translation>
    </message>
    <message>
        <source>Account in use from</source>
        <translation>Account in use from</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Password changed on</translation>
    </message>
    <message>
        <source>Profile registered on</source>
        <translation>Profile registered on</translation>
    </message>
    <message>
        <source>Photo registered on</source>
        <translation>Photo registered on</translation>
    </message>
    <message>
        <source>Staff registered in MCS on</source>
        <translation>Staff registered in MCS on</translation>
    </message>
    <message>
        <source>Staff released in MCS on</source>
        <translation>Staff released in MCS on</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>Account deleted on</translation>
    </message>
    <message>
        <source>The release from MCS lies before the registration. Please check both dates.</source>
        <translation>The release from MCS lies before the registration. Please check both dates.</translation>
    </message>
    <message>
        <source>The job “%1” is not in the list. Please choose another one or add it in the settings.</source>
        <translation>The job “%1” is not in the list. Please choose another one or add it in the settings.</translation>
    </message>
    <message>
        <source>%1 already uses the e-mail address %2. Please give each person an address of their own.</source>
        <translation>%1 already uses the e-mail address %2. Please give each person an address of their own.</translation>
    </message>
    <message>
        <source>The policy does not allow this password rule. Please choose one from the list.</source>
        <translation>The policy does not allow this password rule. Please choose one from the list.</translation>
    </message>
    <message>
        <source>%1 has left. The account of a person who has left cannot be put into use.</source>
        <translation>%1 has left. The account of a person who has left cannot be put into use.</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please record the pledge before the account is put into use.</source>
        <translation>There is no signed pledge of %1. Please record the pledge before the account is put into use.</translation>
    </message>
    <message>
        <source>Please enter who asks, with their relation to the patient.</source>
        <translation>Please enter who asks, with their relation to the patient.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>The answer (%1) lies before the request (%2). Please check both dates.</source>
        <translation>The answer (%1) lies before the request (%2). Please check both dates.</translation>
    </message>
    <message>
        <source>Please write what was decided and answered.</source>
        <translation>Please write what was decided and answered.</translation>
    </message>
    <message>
        <source>Somebody on the roster is no longer in the staff list. Please make the roster again.</source>
        <translation>Somebody on the roster is no longer in the staff list. Please make the roster again.</translation>
    </message>
    <message>
        <source>The paper “%1” does not belong to this notification.</source>
        <translation>The paper “%1” does not belong to this notification.</translation>
    </message>
    <message>
        <source>This notification has been handed in already. If it came back, please record that first.</source>
        <translation>This notification has been handed in already. If it came back, please record that first.</translation>
    </message>
    <message>
        <source>This policy asks for no notification of that kind.</source>
        <translation>This policy asks for no notification of that kind.</translation>
    </message>
    <message>
        <source>The roster is empty. Please choose at least one MCS user.</source>
        <translation>The roster is empty. Please choose at least one MCS user.</translation>
    </message>
    <message>
        <source>No facility pledge has been handed in yet. Please prepare the first application; it holds the pledge.</source>
        <translation>No facility pledge has been handed in yet. Please prepare the first application; it holds the pledge.</translation>
    </message>
    <message>
        <source>The application is signed with another roster. Please hand that notification in, or cancel it first.</source>
        <translation>The application is signed with another roster. Please hand that notification in, or cancel it first.</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>The papers were signed on %1, after the day they were handed in. Please check both dates.</source>
        <translation>The papers were signed on %1, after the day they were handed in. Please check both dates.</translation>
    </message>
    <message>
        <source>A receipt can be recorded only for a notification that has been handed in.</source>
        <translation>A receipt can be recorded only for a notification that has been handed in.</translation>
    </message>
    <message>
        <source>The receipt lies before the day the papers were handed in (%1). Please check both dates.</source>
        <translation>The receipt lies before the day the papers were handed in (%1). Please check both dates.</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Only a notification that has been handed in can come back.</source>
        <translation>Only a notification that has been handed in can come back.</translation>
    </message>
    <message>
        <source>Only a notification that has not been handed in can be cancelled.</source>
        <translation>Only a notification that has not been handed in can be cancelled.</translation>
    </message>
    <message>
        <source>Open the staff record</source>
        <translation>Open the staff record</translation>
    </message>
    <message>
        <source>Open the patient record</source>
        <translation>Open the patient record</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Open the notification</source>
        <translation>Open the notification</translation>
    </message>
    <message>
        <source>Print the pledge</source>
        <translation>Print the pledge</translation>
    </message>
    <message>
        <source>Record the signed pledge</source>
        <translation>Record the signed pledge</translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>Record the notification</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>Print the consent</translation>
    </message>
    <message>
        <source>Record the signed consent</source>
        <translation>Record the signed consent</translation>
    </message>
    <message>
        <source>Record the handing over</source>
        <translation>Record the handing over</translation>
    </message>
    <message>
        <source>Prepare the renewed pledge</source>
        <translation>Prepare the renewed pledge</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Open the group</translation>
    </message>
    <message>
        <source>Take the next step</source>
        <translation>Take the next step</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>Start the group</translation>
    </message>
    <message>
        <source>Enter a group</source>
        <translation>Enter a group</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Record the approval</translation>
    </message>
    <message>
        <source>Record the joining</source>
        <translation>Record the joining</translation>
    </message>
    <message>
        <source>Record the removal</source>
        <translation>Record the removal</translation>
    </message>
    <message>
        <source>Review the members</source>
        <translation>Review the members</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>End the group</translation>
    </message>
    <message>
        <source>Record the archiving</source>
        <translation>Record the archiving</translation>
    </message>
    <message>
        <source>Record the check of the posts</source>
        <translation>Record the check of the posts</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>Record the next step</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>Open the device</translation>
    </message>
    <message>
        <source>Check the device</source>
        <translation>Check the device</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Decide on the permit</source>
        <translation>Decide on the permit</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>Record the erasing</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Decide on the request</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Enter a device</source>
        <translation>Enter a device</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>Ask for a permit</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>Record the taking out</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Confirm the return</translation>
    </message>
    <message>
        <source>Look through the history</source>
        <translation>Look through the history</translation>
    </message>
    <message>
        <source>Record the appointment</source>
        <translation>Record the appointment</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>The MCS password of %1 had to be changed by %2. Please let them change it and record the day.</source>
        <translation>The MCS password of %1 had to be changed by %2. Please let them change it and record the day.</translation>
    </message>
    <message>
        <source>The MCS password of %1 has to be changed by %2. Please remind them and record the day.</source>
        <translation>The MCS password of %1 has to be changed by %2. Please remind them and record the day.</translation>
    </message>
    <message>
        <source>The password rule of %1 or the day of the last change is not recorded. Please ask and record it; never write down the password itself.</source>
        <translation>The password rule of %1 or the day of the last change is not recorded. Please ask and record it; never write down the password itself.</translation>
    </message>
    <message>
        <source>The password rule of %1 meets the region&apos;s policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</source>
        <translation>The password rule of %1 meets the region&apos;s policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</translation>
    </message>
    <message>
        <source>The password rule of %1 is not one the policy allows. Please let them choose another password and record its rule.</source>
        <translation>The password rule of %1 is not one the policy allows. Please let them choose another password and record its rule.</translation>
    </message>
    <message>
        <source>%1 uses MCS but is not recorded as registered with the facility in MCS. Please register them and record the day.</source>
        <translation>%1 uses MCS but is not recorded as registered with the facility in MCS. Please register them and record the day.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a profile in MCS. Please let them do it and record the day.</source>
        <translation>It is not recorded that %1 has registered a profile in MCS. Please let them do it and record the day.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a photo in MCS. Please let them do it and record the day.</source>
        <translation>It is not recorded that %1 has registered a photo in MCS. Please let them do it and record the day.</translation>
    </message>
    <message>
        <source>%1 left on %2, but the MCS account is still there. Only the person can delete it; please release them from the staff in MCS and record the day.</source>
        <translation>%1 left on %2, but the MCS account is still there. Only the person can delete it; please release them from the staff in MCS and record the day.</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Only the person can delete the MCS account; please let them do it by the last day, then release them from the staff in MCS.</source>
        <translation>%1 leaves on %2. Only the person can delete the MCS account; please let them do it by the last day, then release them from the staff in MCS.</translation>
    </message>
    <message>
        <source>It was decided on %2 to release %1 from the staff in MCS, but the release is not recorded. Please do it in MCS by %3 and record the day.</source>
        <translation>It was decided on %2 to release %1 from the staff in MCS, but the release is not recorded. Please do it in MCS by %3 and record the day.</translation>
    </message>
    <message>
        <source>The MCS account of %1 is to be deleted, but that is not recorded as done. Only the person can delete it; please ask them and record the day.</source>
        <translation>The MCS account of %1 is to be deleted, but that is not recorded as done. Only the person can delete it; please ask them and record the day.</translation>
    </message>
    <message>
        <source>The suspension of the MCS account of %1 has been asked for. Please see in MCS whether it is suspended and record it.</source>
        <translation>The suspension of the MCS account of %1 has been asked for. Please see in MCS whether it is suspended and record it.</translation>
    </message>
    <message>
        <source>%1 applied on %2 to take out %3 from %4. Please have it decided on before then.</source>
        <translation>%1 applied on %2 to take out %3 from %4. Please have it decided on before then.</translation>
    </message>
    <message>
        <source>%1 may take out %2 since %3, but it is not recorded that it went out. Please record it, or withdraw the request.</source>
        <translation>%1 may take out %2 since %3, but it is not recorded that it went out. Please record it, or withdraw the request.</translation>
    </message>
    <message>
        <source>%1 had to bring back %2 by %3. Please ask for it and record the return.</source>
        <translation>%1 had to bring back %2 by %3. Please ask for it and record the return.</translation>
    </message>
    <message>
        <source>%1 brings back %2 by %3. Please record the return.</source>
        <translation>%1 brings back %2 by %3. Please record the return.</translation>
    </message>
    <message>
        <source>%1 brought back %2 on %3. Please check it and confirm the return.</source>
        <translation>%1 brought back %2 on %3. Please check it and confirm the return.</translation>
    </message>
    <message>
        <source>%1 brought back %2 on %3. Please check it, erase what is not needed any more (%4), and confirm the return.</source>
        <translation>%1 brought back %2 on %3. Please check it, erase what is not needed any more (%4), and confirm the return.</translation>
    </message>
    <message>
        <source>%1 lost %2 on %3. Please have the MCS passwords used on it changed or the accounts suspended, and confirm when the loss has been dealt with.</source>
        <translation>%1 lost %2 on %3. Please have the MCS passwords used on it changed or the accounts suspended, and confirm when the loss has been dealt with.</translation>
    </message>
    <message>
        <source>Carry-out of %1</source>
        <translation>Carry-out of %1</translation>
    </message>
    <message>
        <source>%1 The interval is the facility&apos;s own setting.</source>
        <translation>%1 The interval is the facility&apos;s own setting.</translation>
    </message>
    <message>
        <source>%1 was lost and found again. Please check it before it is used.</source>
        <translation>%1 was lost and found again. Please check it before it is used.</translation>
    </message>
    <message>
        <source>%1 was never checked. Please check it and record the result.</source>
        <translation>%1 was never checked. Please check it and record the result.</translation>
    </message>
    <message>
        <source>%1 was checked on %2. Please check it again by %3.</source>
        <translation>%1 was checked on %2. Please check it again by %3.</translation>
    </message>
    <message>
        <source>%1 meets the region&apos;s policy, but in “%2” not the model rules (not met).</source>
        <translation>%1 meets the region&apos;s policy, but in “%2” not the model rules (not met).</translation>
    </message>
    <message>
        <source>%1 did not pass its check: “%2”. Please mend this and check it again.</source>
        <translation>%1 did not pass its check: “%2”. Please mend this and check it again.</translation>
    </message>
    <message>
        <source>It is not recorded when the startup password of %1 was set. Please record the day, never the password itself.</source>
        <translation>It is not recorded when the startup password of %1 was set. Please record the day, never the password itself.</translation>
    </message>
    <message>
        <source>The startup password of %1 has to be changed by %2. Please change it and record the day.</source>
        <translation>The startup password of %1 has to be changed by %2. Please change it and record the day.</translation>
    </message>
    <message>
        <source>Nothing is decided for %1 yet: “%2”. Please record for each whether it is introduced, or why not.</source>
        <translation>Nothing is decided for %1 yet: “%2”. Please record for each whether it is introduced, or why not.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 is kept under lock. Please lock its storage place and record it.</source>
        <translation>It is not recorded that %1 is kept under lock. Please lock its storage place and record it.</translation>
    </message>
    <message>
        <source>%1 has left but still has %2. Please get it back and record the return.</source>
        <translation>%1 has left but still has %2. Please get it back and record the return.</translation>
    </message>
    <message>
        <source>%1 leaves on %2 and has %3. Please get it back by then and record the return.</source>
        <translation>%1 leaves on %2 and has %3. Please get it back by then and record the return.</translation>
    </message>
    <message>
        <source>%1 has been lost since %2. Please have the MCS passwords used on it changed or the accounts suspended, and record when it is found or given up.</source>
        <translation>%1 has been lost since %2. Please have the MCS passwords used on it changed or the accounts suspended, and record when it is found or given up.</translation>
    </message>
    <message>
        <source>%1 was retired on %2, but it is not recorded that its information was erased. Please erase it and record the day.</source>
        <translation>%1 was retired on %2, but it is not recorded that its information was erased. Please erase it and record the day.</translation>
    </message>
    <message>
        <source>MCS is in use, but no device is in the register. Please enter the devices MCS is used on.</source>
        <translation>MCS is in use, but no device is in the register. Please enter the devices MCS is used on.</translation>
    </message>
    <message>
        <source>Stock of the devices was taken on %1. Please take stock again by %2.</source>
        <translation>Stock of the devices was taken on %1. Please take stock again by %2.</translation>
    </message>
    <message>
        <source>Stock of the devices was never taken. Please compare the register with what is there.</source>
        <translation>Stock of the devices was never taken. Please compare the register with what is there.</translation>
    </message>
    <message>
        <source>%1 was not seen when stock was taken on %2. Please look for it, or record that it is lost or retired.</source>
        <translation>%1 was not seen when stock was taken on %2. Please look for it, or record that it is lost or retired.</translation>
    </message>
    <message>
        <source>The facility lacks: %1. The application needs it; please enter it in the settings.</source>
        <translation>The facility lacks: %1. The application needs it; please enter it in the settings.</translation>
    </message>
    <message>
        <source>There is no facility manager. Please record who holds the office.</source>
        <translation>There is no facility manager. Please record who holds the office.</translation>
    </message>
    <message>
        <source>There is no MCS administrator. Please record who holds the office.</source>
        <translation>There is no MCS administrator. Please record who holds the office.</translation>
    </message>
    <message>
        <source>%1, the facility manager, leaves on %2. Please record the successor.</source>
        <translation>%1, the facility manager, leaves on %2. Please record the successor.</translation>
    </message>
    <message>
        <source>%1, the MCS administrator, leaves on %2. Please record the successor.</source>
        <translation>%1, the MCS administrator, leaves on %2. Please record the successor.</translation>
    </message>
    <message>
        <source>It is not recorded when the role of MCS administrator was explained to %1. Please explain it and record the day.</source>
        <translation>It is not recorded when the role of MCS administrator was explained to %1. Please explain it and record the day.</translation>
    </message>
    <message>
        <source>The %1 came back: %2. Please correct the papers and hand them in again.</source>
        <translation>The %1 came back: %2. Please correct the papers and hand them in again.</translation>
    </message>
    <message>
        <source>The %1 is signed but not handed in. Please hand it in by %2 and record it.</source>
        <translation>The %1 is signed but not handed in. Please hand it in by %2 and record it.</translation>
    </message>
    <message>
        <source>The %1 is printed but not signed and handed in. Please hand it in by %2 and record it.</source>
        <translation>The %1 is printed but not signed and handed in. Please hand it in by %2 and record it.</translation>
    </message>
    <message>
        <source>The receipt of the %1 handed in on %2 is not recorded. Please ask the office if it is not there by %3.</source>
        <translation>The receipt of the %1 handed in on %2 is not recorded. Please ask the office if it is not there by %3.</translation>
    </message>
    <message>
        <source>%1 has been facility manager since %2, but %3 signed the facility pledge. Please have it signed anew and hand it in by %4.</source>
        <translation>%1 has been facility manager since %2, but %3 signed the facility pledge. Please have it signed anew and hand it in by %4.</translation>
    </message>
    <message>
        <source>%1 has been facility manager since %2, but somebody else signed the facility pledge. Please have it signed anew and hand it in by %3.</source>
        <translation>%1 has been facility manager since %2, but somebody else signed the facility pledge. Please have it signed anew and hand it in by %3.</translation>
    </message>
    <message numerus="yes">
        <source>The posts of %n group(s) have to be looked at by %1. Please look through them and record that you did; what was posted is not recorded.</source>
        <extracomment>%n: number of groups</extracomment>
        <translation>
            <numerusform>The posts of %n group(s) have to be looked at by %1. Please look through them and record that you did; what was posted is not recorded.</numerusform>
            <numerusform>The posts of %n group(s) have to be looked at by %1. Please look through them and record that you did; what was posted is not recorded.</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” has been waiting for the consent of %2 since %3. Please have the consent signed and record it, or end the group.</source>
        <translation>The group “%1” has been waiting for the consent of %2 since %3. Please have the consent signed and record it, or end the group.</translation>
    </message>
    <message>
        <source>The group “%1” is prepared but not in use. Please start it and create it in MCS, or end it.</source>
        <translation>The group “%1” is prepared but not in use. Please start it and create it in MCS, or end it.</translation>
    </message>
    <message>
        <source>The group “%1” is in use from %2, but it is not recorded that it was created in MCS. Please create it and record the day.</source>
        <translation>The group “%1” is in use from %2, but it is not recorded that it was created in MCS. Please create it and record the day.</translation>
    </message>
    <message>
        <source>The group “%1” is in use without a consent that allows it. %2 Otherwise end the group.</source>
        <translation>The group “%1” is in use without a consent that allows it. %2 Otherwise end the group.</translation>
    </message>
    <message>
        <source>The members of the group “%1” were reviewed last on %2. Please judge by %3 whether each of them still needs to take part.</source>
        <translation>The members of the group “%1” were reviewed last on %2. Please judge by %3 whether each of them still needs to take part.</translation>
    </message>
    <message>
        <source>The members of the group “%1”, in use since %2, have not been reviewed. Please judge by %3 whether each of them needs to take part.</source>
        <translation>The members of the group “%1”, in use since %2, have not been reviewed. Please judge by %3 whether each of them needs to take part.</translation>
    </message>
    <message>
        <source>It is not recorded that the members of “%1” were told what the group is for and how to use it. Please tell them and record the day.</source>
        <translation>It is not recorded that the members of “%1” were told what the group is for and how to use it. Please tell them and record the day.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has the consent for the group “%2”. Please ask them and record the day.</source>
        <translation>It is not recorded that %1 has the consent for the group “%2”. Please ask them and record the day.</translation>
    </message>
    <message>
        <source>%1 is not under care any more, but the group “%2” goes on. Please end it; the removal of every member is asked for with it.</source>
        <translation>%1 is not under care any more, but the group “%2” goes on. Please end it; the removal of every member is asked for with it.</translation>
    </message>
    <message>
        <source>The group “%1” is to be archived since %2, but it is not recorded that it was done in MCS. Please archive it by %3 and record the day.</source>
        <translation>The group “%1” is to be archived since %2, but it is not recorded that it was done in MCS. Please archive it by %3 and record the day.</translation>
    </message>
    <message>
        <source>The group “%1” ended on %2. Please archive it in MCS by %3 and record the day.</source>
        <translation>The group “%1” ended on %2. Please archive it in MCS by %3 and record the day.</translation>
    </message>
    <message>
        <source>On %1 something was found among the posts of the group “%2”, but it is not recorded what was done about it. Please see to it and record the day.</source>
        <translation>On %1 something was found among the posts of the group “%2”, but it is not recorded what was done about it. Please see to it and record the day.</translation>
    </message>
    <message>
        <source>%1 asks for the complete deletion of the group “%2”. Please check who is asking and record it.</source>
        <translation>%1 asks for the complete deletion of the group “%2”. Please check who is asking and record it.</translation>
    </message>
    <message>
        <source>%1 asks for the complete deletion of the group “%2”. Please send the request to the operator.</source>
        <translation>%1 asks for the complete deletion of the group “%2”. Please send the request to the operator.</translation>
    </message>
    <message>
        <source>The complete deletion of the group “%1” was asked of %2. Please record when it is reported as done, or ask.</source>
        <translation>The complete deletion of the group “%1” was asked of %2. Please record when it is reported as done, or ask.</translation>
    </message>
    <message>
        <source>The group “%2” is deleted. Please tell %1 and record the day.</source>
        <translation>The group “%2” is deleted. Please tell %1 and record the day.</translation>
    </message>
    <message>
        <source>%1 has consented to sharing in MCS, but there is no group. Please enter the group, or mark the patient as not shared.</source>
        <translation>%1 has consented to sharing in MCS, but there is no group. Please enter the group, or mark the patient as not shared.</translation>
    </message>
    <message>
        <source>The invitation of %1 to the group “%2” was decided on %3, but it is not recorded that it was made in MCS. Please invite them and record the day.</source>
        <translation>The invitation of %1 to the group “%2” was decided on %3, but it is not recorded that it was made in MCS. Please invite them and record the day.</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3. Their facility approves it; please ask and record the approval by %4.</source>
        <translation>%1 was invited to the group “%2” on %3. Their facility approves it; please ask and record the approval by %4.</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3. Please judge whether it is right that they take part, and record the approval by %4.</source>
        <translation>%1 was invited to the group “%2” on %3. Please judge whether it is right that they take part, and record the approval by %4.</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3 and has not answered. Please ask them by %4 and record the answer.</source>
        <translation>%1 was invited to the group “%2” on %3 and has not answered. Please ask them by %4 and record the answer.</translation>
    </message>
    <message>
        <source>%1 is to be removed from the group “%2” since %3 (%4). Please remove them in MCS by %5 and record the day.</source>
        <translation>%1 is to be removed from the group “%2” since %3 (%4). Please remove them in MCS by %5 and record the day.</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” has ended; %n member(s) are still in it in MCS. Please remove them by %2 and record the day.</source>
        <extracomment>%n: number of people</extracomment>
        <translation>
            <numerusform>The group “%1” has ended; %n member(s) are still in it in MCS. Please remove them by %2 and record the day.</numerusform>
            <numerusform>The group “%1” has ended; %n member(s) are still in it in MCS. Please remove them by %2 and record the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has left but still takes part in %n group(s). Please have them removed by %2.</source>
        <extracomment>%n: number of groups</extracomment>
        <translation>
            <numerusform>%1 has left but still takes part in %n group(s). Please have them removed by %2.</numerusform>
            <numerusform>%1 has left but still takes part in %n group(s). Please have them removed by %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>left the facility</source>
        <translation>left the facility</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transferred</translation>
    </message>
    <message>
        <source>off the case</source>
        <translation>off the case</translation>
    </message>
    <message>
        <source>review of the members</source>
        <translation>review of the members</translation>
    </message>
    <message>
        <source>misuse</source>
        <translation>misuse</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>own wish</translation>
    </message>
    <message>
        <source>invited by mistake</source>
        <translation>invited by mistake</translation>
    </message>
    <message>
        <source>the group ended</source>
        <translation>the group ended</translation>
    </message>
    <message>
        <source>%1 has refused the consent but is marked as shared in MCS. Please do not share, and mark the patient as not shared.</source>
        <translation>%1 has refused the consent but is marked as shared in MCS. Please do not share, and mark the patient as not shared.</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent but is marked as shared in MCS. Please stop sharing, and mark the patient as not shared.</source>
        <translation>%1 has withdrawn the consent but is marked as shared in MCS. Please stop sharing, and mark the patient as not shared.</translation>
    </message>
    <message>
        <source>The consent was explained to %1 on %2 but is not recorded as signed. Please have it signed by %3 and record it, or record the refusal.</source>
        <translation>The consent was explained to %1 on %2 but is not recorded as signed. Please have it signed by %3 and record it, or record the refusal.</translation>
    </message>
    <message>
        <source>The consent of %1, printed on %2, is not recorded as signed. Please explain it, have it signed by %3 and record it.</source>
        <translation>The consent of %1, printed on %2, is not recorded as signed. Please explain it, have it signed by %3 and record it.</translation>
    </message>
    <message>
        <source>There is no signed consent of %1. Please print it, explain it, have it signed and record it before sharing in MCS.</source>
        <translation>There is no signed consent of %1. Please print it, explain it, have it signed and record it before sharing in MCS.</translation>
    </message>
    <message>
        <source>There is no signed consent of %1. Please have your consent form signed and record it before sharing in MCS.</source>
        <translation>There is no signed consent of %1. Please have your consent form signed and record it before sharing in MCS.</translation>
    </message>
    <message>
        <source>%1 signed the consent on %2 but has not been given the counterpart. Both sides keep one; please hand it over and record the day.</source>
        <translation>%1 signed the consent on %2 but has not been given the counterpart. Both sides keep one; please hand it over and record the day.</translation>
    </message>
    <message>
        <source>%1 If nothing is shared, mark the patient as not shared.</source>
        <translation>%1 If nothing is shared, mark the patient as not shared.</translation>
    </message>
    <message>
        <source>The consent of %1 is taken as given. It is recommended to have a consent signed.</source>
        <translation>The consent of %1 is taken as given. It is recommended to have a consent signed.</translation>
    </message>
    <message>
        <source>A request about the data of %1, received from %2 on %3, is not answered. Please answer it by %4 and record the decision.</source>
        <translation>A request about the data of %1, received from %2 on %3, is not answered. Please answer it by %4 and record the decision.</translation>
    </message>
    <message>
        <source>%1 leaves on %2 and has a permit for the personal device %3. Please end the permit and see that its information is erased.</source>
        <translation>%1 leaves on %2 and has a permit for the personal device %3. Please end the permit and see that its information is erased.</translation>
    </message>
    <message>
        <source>The permit for %1 runs until %2. Please ask for a new one in time, or see that its information is erased.</source>
        <translation>The permit for %1 runs until %2. Please ask for a new one in time, or see that its information is erased.</translation>
    </message>
    <message>
        <source>The permit for %1 ended on %2. Please confirm by %3 that the information on it is erased.</source>
        <translation>The permit for %1 ended on %2. Please confirm by %3 that the information on it is erased.</translation>
    </message>
    <message>
        <source>%1 is used without a permit, which was asked for on %2. Please let the facility manager decide.</source>
        <translation>%1 is used without a permit, which was asked for on %2. Please let the facility manager decide.</translation>
    </message>
    <message>
        <source>A permit for %1 was asked for on %2. Please let the facility manager decide.</source>
        <translation>A permit for %1 was asked for on %2. Please let the facility manager decide.</translation>
    </message>
    <message>
        <source>The personal device %1 is used without a permit. Please ask for one, or let the person use a device of the facility.</source>
        <translation>The personal device %1 is used without a permit. Please ask for one, or let the person use a device of the facility.</translation>
    </message>
    <message>
        <source>The record of %1 lacks: %2. Please complete it.</source>
        <translation>The record of %1 lacks: %2. Please complete it.</translation>
    </message>
    <message>
        <source>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</source>
        <translation>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</translation>
    </message>
    <message>
        <source>A new pledge of %1, printed on %2, has not come back signed; the earlier one is still in force. Please collect it by %3 and record it, or make the printed sheet void.</source>
        <translation>A new pledge of %1, printed on %2, has not come back signed; the earlier one is still in force. Please collect it by %3 and record it, or make the printed sheet void.</translation>
    </message>
    <message>
        <source>The pledge of %1, printed on %2, has not come back signed. Please collect it by %3 and record it.</source>
        <translation>The pledge of %1, printed on %2, has not come back signed. Please collect it by %3 and record it.</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please print it, have it signed and record it.</source>
        <translation>There is no signed pledge of %1. Please print it, have it signed and record it.</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please have your pledge form signed and record it.</source>
        <translation>There is no signed pledge of %1. Please have your pledge form signed and record it.</translation>
    </message>
    <message>
        <source>%1 does not use MCS, and there is no signed pledge. The region does not ask for it, but the model rules do (not met).</source>
        <translation>%1 does not use MCS, and there is no signed pledge. The region does not ask for it, but the model rules do (not met).</translation>
    </message>
    <message>
        <source>%1 cannot be deleted; there is still: %2. %3</source>
        <translation>%1 cannot be deleted; there is still: %2. %3</translation>
    </message>
    <message>
        <source>taking part in a group</source>
        <translation>taking part in a group</translation>
    </message>
    <message>
        <source>a device lent to the person</source>
        <translation>a device lent to the person</translation>
    </message>
    <message>
        <source>a carry-out</source>
        <translation>a carry-out</translation>
    </message>
    <message>
        <source>an office the person holds</source>
        <translation>an office the person holds</translation>
    </message>
    <message>
        <source>For somebody who leaves, please enter the last day instead.</source>
        <translation>For somebody who leaves, please enter the last day instead.</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>a group</translation>
    </message>
    <message>
        <source>a consent in force</source>
        <translation>a consent in force</translation>
    </message>
    <message>
        <source>When the care has ended, please record that instead.</source>
        <translation>When the care has ended, please record that instead.</translation>
    </message>
    <message>
        <source>“%1” has been in use and stays on record. Please end and archive it instead.</source>
        <translation>“%1” has been in use and stays on record. Please end and archive it instead.</translation>
    </message>
    <message>
        <source>A device that is no longer used is retired instead.</source>
        <translation>A device that is no longer used is retired instead.</translation>
    </message>
    <message>
        <source>%1 is lent. Please record its return first. %2</source>
        <translation>%1 is lent. Please record its return first. %2</translation>
    </message>
    <message>
        <source>a permit in force</source>
        <translation>a permit in force</translation>
    </message>
    <message>
        <source>This carry-out is decided on and stays on record. One that does not take place is withdrawn instead.</source>
        <translation>This carry-out is decided on and stays on record. One that does not take place is withdrawn instead.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>%1 cannot be reached: please enter a telephone or fax number or an e-mail address.</source>
        <translation>%1 cannot be reached: please enter a telephone or fax number or an e-mail address.</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>Announced inside on</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>Announced outside on</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>Looked through on</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Please enter the version of the plan.</source>
        <translation>Please enter the version of the plan.</translation>
    </message>
    <message>
        <source>Please enter the day from which the plan is in force.</source>
        <translation>Please enter the day from which the plan is in force.</translation>
    </message>
    <message>
        <source>Please choose how you reach each other when MCS cannot be used.</source>
        <translation>Please choose how you reach each other when MCS cannot be used.</translation>
    </message>
    <message>
        <source>“%1” is no way of contact of this policy. Please choose from the list.</source>
        <translation>“%1” is no way of contact of this policy. Please choose from the list.</translation>
    </message>
    <message>
        <source>Please enter at least one contact, in the order in which they are called.</source>
        <translation>Please enter at least one contact, in the order in which they are called.</translation>
    </message>
    <message>
        <source>There is a plan of version %1 already. Please choose another version.</source>
        <translation>There is a plan of version %1 already. Please choose another version.</translation>
    </message>
    <message>
        <source>The policy in force allows no devices outside the register, not even in a disaster. Please enter the device in the register.</source>
        <translation>The policy in force allows no devices outside the register, not even in a disaster. Please enter the device in the register.</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Please enter what the disaster is called.</source>
        <translation>Please enter what the disaster is called.</translation>
    </message>
    <message>
        <source>“%1” is not over yet. Please record its end first.</source>
        <translation>“%1” is not over yet. Please record its end first.</translation>
    </message>
    <message>
        <source>A device was used before that day. Please check both dates.</source>
        <translation>A device was used before that day. Please check both dates.</translation>
    </message>
    <message>
        <source>“%1” is over since %2. Devices outside the register may not be used any more; please enter the device in the register.</source>
        <translation>“%1” is over since %2. Devices outside the register may not be used any more; please enter the device in the register.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Please describe the device, so that it is found again.</source>
        <translation>Please describe the device, so that it is found again.</translation>
    </message>
    <message>
        <source>“%1” is over since %2.</source>
        <translation>“%1” is over since %2.</translation>
    </message>
    <message>
        <source>The disaster has no such device. Please open it again.</source>
        <translation>The disaster has no such device. Please open it again.</translation>
    </message>
    <message>
        <source>Please enter either when “%1” was wiped, or as which device it is in the register now.</source>
        <translation>Please enter either when “%1” was wiped, or as which device it is in the register now.</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>Wiped on</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>Last used on</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Title of the document</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Please enter the title of the document.</source>
        <translation>Please enter the title of the document.</translation>
    </message>
    <message>
        <source>Please enter the version of the document, such as the day of its revision.</source>
        <translation>Please enter the version of the document, such as the day of its revision.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>“%1” is in the register already. Please open that entry, or enter another version.</source>
        <translation>“%1” is in the register already. Please open that entry, or enter another version.</translation>
    </message>
    <message>
        <source>“%1” was superseded on %2, which lies before its first day. Please check the date.</source>
        <translation>“%1” was superseded on %2, which lies before its first day. Please check the date.</translation>
    </message>
    <message>
        <source>“%1” is in force from %2, later than the version you enter (%3). Please check the date.</source>
        <translation>“%1” is in force from %2, later than the version you enter (%3). Please check the date.</translation>
    </message>
    <message>
        <source>“%1” is superseded. Please check the newer version.</source>
        <translation>“%1” is superseded. Please check the newer version.</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Last checked on</translation>
    </message>
    <message>
        <source>Please choose the documents.</source>
        <translation>Please choose the documents.</translation>
    </message>
    <message>
        <source>Please choose who was told.</source>
        <translation>Please choose who was told.</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>“%1” is superseded. Nobody has to be told of it any more.</source>
        <translation>“%1” is superseded. Nobody has to be told of it any more.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, version</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1 (as of %2)</translation>
    </message>
    <message>
        <source>Pledges: %1 of %2 people</source>
        <translation>Pledges: %1 of %2 people</translation>
    </message>
    <message>
        <source>Consents: %1 of %2 patients</source>
        <translation>Consents: %1 of %2 patients</translation>
    </message>
    <message>
        <source>Counterparts handed over: %1 of %2 patients</source>
        <translation>Counterparts handed over: %1 of %2 patients</translation>
    </message>
    <message>
        <source>Trained within %1 months: %2 of %3 people</source>
        <translation>Trained within %1 months: %2 of %3 people</translation>
    </message>
    <message>
        <source>No document is registered yet</source>
        <translation>No document is registered yet</translation>
    </message>
    <message>
        <source>Told of every document: %1 of %2 people</source>
        <translation>Told of every document: %1 of %2 people</translation>
    </message>
    <message>
        <source>Passwords that follow the rule and were changed in time: %1 of %2 accounts</source>
        <translation>Passwords that follow the rule and were changed in time: %1 of %2 accounts</translation>
    </message>
    <message>
        <source>An e-mail address (ID) of their own: %1 of %2 people</source>
        <translation>An e-mail address (ID) of their own: %1 of %2 people</translation>
    </message>
    <message>
        <source>Profile and photo entered: %1 of %2 people</source>
        <translation>Profile and photo entered: %1 of %2 people</translation>
    </message>
    <message>
        <source>Accounts of people who have left: %1</source>
        <translation>Accounts of people who have left: %1</translation>
    </message>
    <message>
        <source>MCS administrator: %1</source>
        <translation>MCS administrator: %1</translation>
    </message>
    <message>
        <source>There is no MCS administrator</source>
        <translation>There is no MCS administrator</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>Handed in on %1</translation>
    </message>
    <message>
        <source>The application has not been handed in</source>
        <translation>The application has not been handed in</translation>
    </message>
    <message>
        <source>Devices in the register: %1, checked in time: %2 of %3</source>
        <translation>Devices in the register: %1, checked in time: %2 of %3</translation>
    </message>
    <message>
        <source>Mobile devices kept under lock: %1 of %2</source>
        <translation>Mobile devices kept under lock: %1 of %2</translation>
    </message>
    <message>
        <source>Personal devices with a permit: %1 of %2</source>
        <translation>Personal devices with a permit: %1 of %2</translation>
    </message>
    <message>
        <source>In order at the last check: %1 of %2 devices</source>
        <translation>In order at the last check: %1 of %2 devices</translation>
    </message>
    <message>
        <source>Outside with approval now: %1, not back in time: %2</source>
        <translation>Outside with approval now: %1, not back in time: %2</translation>
    </message>
    <message>
        <source>Members reviewed within %1 months: %2 of %3 groups</source>
        <translation>Members reviewed within %1 months: %2 of %3 groups</translation>
    </message>
    <message>
        <source>Posts looked through within %1 months: %2 of %3 groups</source>
        <translation>Posts looked through within %1 months: %2 of %3 groups</translation>
    </message>
    <message>
        <source>Incidents recorded: %1, not closed: %2</source>
        <translation>Incidents recorded: %1, not closed: %2</translation>
    </message>
    <message>
        <source>There is no plan</source>
        <translation>There is no plan</translation>
    </message>
    <message>
        <source>Plan %1, in force from %2, announced inside and outside</source>
        <translation>Plan %1, in force from %2, announced inside and outside</translation>
    </message>
    <message>
        <source>Plan %1, in force from %2, not announced to everybody yet</source>
        <translation>Plan %1, in force from %2, not announced to everybody yet</translation>
    </message>
    <message>
        <source>Items open in the to-do list: %1</source>
        <translation>Items open in the to-do list: %1</translation>
    </message>
    <message>
        <source>Nobody holds the office to which incidents are reported. Please record the appointment first.</source>
        <translation>Nobody holds the office to which incidents are reported. Please record the appointment first.</translation>
    </message>
    <message>
        <source>%1 does not hold the office to which incidents are reported. Please report it to %2.</source>
        <translation>%1 does not hold the office to which incidents are reported. Please report it to %2.</translation>
    </message>
    <message>
        <source>The time “%1” lies in the future. Please enter a time up to now.</source>
        <translation>The time “%1” lies in the future. Please enter a time up to now.</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Found at</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>Occurred on</translation>
    </message>
    <message>
        <source>It was reported before it was found. Please check both times.</source>
        <translation>It was reported before it was found. Please check both times.</translation>
    </message>
    <message>
        <source>The incident was closed on %1 and cannot be changed any more. Please enter what is new as another incident.</source>
        <translation>The incident was closed on %1 and cannot be changed any more. Please enter what is new as another incident.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Please write what happened, without anything about a patient&apos;s condition.</source>
        <translation>Please write what happened, without anything about a patient&apos;s condition.</translation>
    </message>
    <message>
        <source>Please enter when it was found.</source>
        <translation>Please enter when it was found.</translation>
    </message>
    <message>
        <source>Please enter when it was reported.</source>
        <translation>Please enter when it was reported.</translation>
    </message>
    <message>
        <source>Measures are recorded already, so the instruction stays as it is. Please record what else is to be done as a measure.</source>
        <translation>Measures are recorded already, so the instruction stays as it is. Please record what else is to be done as a measure.</translation>
    </message>
    <message>
        <source>Please complete the report first: who found it and when, and when it was reported to whom.</source>
        <translation>Please complete the report first: who found it and when, and when it was reported to whom.</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Please write what is to be done (the instruction).</source>
        <translation>Please write what is to be done (the instruction).</translation>
    </message>
    <message>
        <source>Nobody has instructed yet what is to be done. Please record the instruction first; measures taken at once keep their own day.</source>
        <translation>Nobody has instructed yet what is to be done. Please record the instruction first; measures taken at once keep their own day.</translation>
    </message>
    <message>
        <source>The list of measures does not fit the incident. Please open it again.</source>
        <translation>The list of measures does not fit the incident. Please open it again.</translation>
    </message>
    <message>
        <source>“%1”: please enter either the day it was done, or why it is not needed.</source>
        <translation>“%1”: please enter either the day it was done, or why it is not needed.</translation>
    </message>
    <message>
        <source>An incident is closed after its measures. Please record the instruction and the measures first.</source>
        <translation>An incident is closed after its measures. Please record the instruction and the measures first.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Last measure</source>
        <translation>Last measure</translation>
    </message>
    <message>
        <source>%1 was lost.</source>
        <translation>%1 was lost.</translation>
    </message>
    <message>
        <source>%1 was lost. Information on it: %2</source>
        <translation>%1 was lost. Information on it: %2</translation>
    </message>
    <message>
        <source>“%1” is neither done nor recorded as not needed.</source>
        <translation>“%1” is neither done nor recorded as not needed.</translation>
    </message>
    <message>
        <source>One of these has to be done: %1.</source>
        <translation>One of these has to be done: %1.</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>First report on</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>Full report on</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>Reason of the judgement</translation>
    </message>
    <message>
        <source>It is not judged whether the leak of personal data has to be reported.</source>
        <translation>It is not judged whether the leak of personal data has to be reported.</translation>
    </message>
    <message>
        <source>The full report of the leak of personal data is missing.</source>
        <translation>The full report of the leak of personal data is missing.</translation>
    </message>
    <message>
        <source>The cause is missing. Please write why it happened.</source>
        <translation>The cause is missing. Please write why it happened.</translation>
    </message>
    <message>
        <source>The prevention is missing. Please write what keeps it from happening again.</source>
        <translation>The prevention is missing. Please write what keeps it from happening again.</translation>
    </message>
    <message>
        <source>The policy in force has no rule about the leak of personal data.</source>
        <translation>The policy in force has no rule about the leak of personal data.</translation>
    </message>
    <message>
        <source>The incident is closed. Its judgement stays as it is.</source>
        <translation>The incident is closed. Its judgement stays as it is.</translation>
    </message>
    <message>
        <source>Items of the report</source>
        <translation>Items of the report</translation>
    </message>
    <message>
        <source>Please write why it need not be reported, or tick the safeguards that were in place.</source>
        <translation>Please write why it need not be reported, or tick the safeguards that were in place.</translation>
    </message>
    <message>
        <source>A full report was made, so it was to be reported. Please correct the judgement.</source>
        <translation>A full report was made, so it was to be reported. Please correct the judgement.</translation>
    </message>
    <message>
        <source>A restriction is not changed. Please lift it and enter the new one.</source>
        <translation>A restriction is not changed. Please lift it and enter the new one.</translation>
    </message>
    <message>
        <source>Restricted from</source>
        <translation>Restricted from</translation>
    </message>
    <message>
        <source>Only the committee or the secretariat has a registration removed. Please choose who decided it, or ban the use.</source>
        <translation>Only the committee or the secretariat has a registration removed. Please choose who decided it, or ban the use.</translation>
    </message>
    <message>
        <source>The restriction was lifted on %1 already.</source>
        <translation>The restriction was lifted on %1 already.</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Theft</translation>
    </message>
    <message>
        <source>Unauthorised access</source>
        <translation>Unauthorised access</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Misuse</translation>
    </message>
    <message>
        <source>Act beyond the access rights</source>
        <translation>Act beyond the access rights</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>System fault</translation>
    </message>
    <message>
        <source>Password leak</source>
        <translation>Password leak</translation>
    </message>
    <message>
        <source>Wrong post</source>
        <translation>Wrong post</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Malware</translation>
    </message>
    <message>
        <source>Use for another purpose</source>
        <translation>Use for another purpose</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Caution</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Use limited</source>
        <translation>Use limited</translation>
    </message>
    <message>
        <source>Use banned</source>
        <translation>Use banned</translation>
    </message>
    <message>
        <source>Registration removed</source>
        <translation>Registration removed</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>Corrected on</translation>
    </message>
    <message>
        <source>Correct by</source>
        <translation>Correct by</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>Please write why “%1” does not apply.</source>
        <translation>Please write why “%1” does not apply.</translation>
    </message>
    <message>
        <source>“%1” is not met. Please write what is done about it, and until when.</source>
        <translation>“%1” is not met. Please write what is done about it, and until when.</translation>
    </message>
    <message>
        <source>The policy in force has no such check list. Please choose one from the list.</source>
        <translation>The policy in force has no such check list. Please choose one from the list.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The inspection of %1 is finished. Only its corrections change now.</source>
        <translation>The inspection of %1 is finished. Only its corrections change now.</translation>
    </message>
    <message>
        <source>The inspection begun on %1 is not finished. Please finish it first.</source>
        <translation>The inspection begun on %1 is not finished. Please finish it first.</translation>
    </message>
    <message>
        <source>The check list has no item “%1”, or it is answered twice. Please open the inspection again.</source>
        <translation>The check list has no item “%1”, or it is answered twice. Please open the inspection again.</translation>
    </message>
    <message>
        <source>The records say otherwise of “%1”: %2. Please write your own evidence.</source>
        <translation>The records say otherwise of “%1”: %2. Please write your own evidence.</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Finished on</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet. Please answer them first.</source>
        <translation>
            <numerusform>%n item(s) are not answered yet. Please answer them first.</numerusform>
            <numerusform>%n item(s) are not answered yet. Please answer them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs no correction.</source>
        <translation>“%1” needs no correction.</translation>
    </message>
    <message>
        <source>%1 cannot be invited to a group: %2 since %3 (%4). Please have the restriction lifted first.</source>
        <translation>%1 cannot be invited to a group: %2 since %3 (%4). Please have the restriction lifted first.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” in the ledger that “%2” could be about. Please use an id such as %3-3.</source>
        <translation>There is nothing called “%1” in the ledger that “%2” could be about. Please use an id such as %3-3.</translation>
    </message>
    <message>
        <source>“%1” is a paper of the facility&apos;s own and never missing. Please say which record it is about, such as %2-3.</source>
        <translation>“%1” is a paper of the facility&apos;s own and never missing. Please say which record it is about, such as %2-3.</translation>
    </message>
    <message>
        <source>Please say which record “%1” is about, with an id such as %2-3.</source>
        <translation>Please say which record “%1” is about, with an id such as %2-3.</translation>
    </message>
    <message>
        <source>the days of the reports must stand in order</source>
        <translation>the days of the reports must stand in order</translation>
    </message>
    <message>
        <source>a notice that is entered by itself needs its recipient</source>
        <translation>a notice that is entered by itself needs its recipient</translation>
    </message>
    <message>
        <source>Devices outside the register may be used in a disaster</source>
        <translation>Devices outside the register may be used in a disaster</translation>
    </message>
    <message>
        <source>the procedure has no day before which this could be done</source>
        <translation>the procedure has no day before which this could be done</translation>
    </message>
    <message>
        <source>there is no earlier step “%1”</source>
        <translation>there is no earlier step “%1”</translation>
    </message>
    <message>
        <source>The last day of %1 (%2) was entered.</source>
        <translation>The last day of %1 (%2) was entered.</translation>
    </message>
    <message>
        <source>The removal of %1 was asked for. Please remove them in MCS and record each day.</source>
        <translation>The removal of %1 was asked for. Please remove them in MCS and record each day.</translation>
    </message>
    <message>
        <source>The last day in office of %1 was entered.</source>
        <translation>The last day in office of %1 was entered.</translation>
    </message>
    <message>
        <source>%1 was appointed as MCS administrator.</source>
        <translation>%1 was appointed as MCS administrator.</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Entered by mistake</translation>
    </message>
    <message>
        <source>The end of the care of %1 was recorded.</source>
        <translation>The end of the care of %1 was recorded.</translation>
    </message>
    <message>
        <source>The groups of %1 were ended; the removal of every member is asked for.</source>
        <translation>The groups of %1 were ended; the removal of every member is asked for.</translation>
    </message>
    <message>
        <source>%1 is recorded as lost.</source>
        <translation>%1 is recorded as lost.</translation>
    </message>
    <message>
        <source>The last day of %1 in the staff record becomes %2.</source>
        <translation>The last day of %1 in the staff record becomes %2.</translation>
    </message>
    <message>
        <source>“%1”: the entry is cancelled.</source>
        <translation>“%1”: the entry is cancelled.</translation>
    </message>
    <message>
        <source>“%1”: the removal is asked for as of today.</source>
        <translation>“%1”: the removal is asked for as of today.</translation>
    </message>
    <message>
        <source>%1 becomes MCS administrator from %2.</source>
        <translation>%1 becomes MCS administrator from %2.</translation>
    </message>
    <message>
        <source>There is nothing left to be done here. Please read the list again.</source>
        <translation>There is nothing left to be done here. Please read the list again.</translation>
    </message>
    <message>
        <source>The record of %1 says from then on: %2, %3.</source>
        <translation>The record of %1 says from then on: %2, %3.</translation>
    </message>
    <message>
        <source>died</source>
        <translation>died</translation>
    </message>
    <message>
        <source>care ended</source>
        <translation>care ended</translation>
    </message>
    <message>
        <source>The consent ends with it.</source>
        <translation>The consent ends with it.</translation>
    </message>
    <message>
        <source>“%1”: ends on %2; every member is asked to be removed.</source>
        <translation>“%1”: ends on %2; every member is asked to be removed.</translation>
    </message>
    <message>
        <source>%1 is recorded as lost on %2.</source>
        <translation>%1 is recorded as lost on %2.</translation>
    </message>
    <message>
        <source>Its part of the carry-out that ends on %1 is closed as lost.</source>
        <translation>Its part of the carry-out that ends on %1 is closed as lost.</translation>
    </message>
    <message>
        <source>%1 has not been checked. It may only go out after its check.</source>
        <translation>%1 has not been checked. It may only go out after its check.</translation>
    </message>
    <message>
        <source>The check of %1 counted until %2. Please check it again before it goes out.</source>
        <translation>The check of %1 counted until %2. Please check it again before it goes out.</translation>
    </message>
    <message>
        <source>%1 did not pass its check. Please mend it and check it again.</source>
        <translation>%1 did not pass its check. Please mend it and check it again.</translation>
    </message>
    <message>
        <source>The permit for the personal device %1 waits for the decision.</source>
        <translation>The permit for the personal device %1 waits for the decision.</translation>
    </message>
    <message>
        <source>There is no permit for the personal device %1.</source>
        <translation>There is no permit for the personal device %1.</translation>
    </message>
    <message>
        <source>The request to take out %1 was rejected. Please have a new one filled in.</source>
        <translation>The request to take out %1 was rejected. Please have a new one filled in.</translation>
    </message>
    <message>
        <source>There is no request to take out %1 yet.</source>
        <translation>There is no request to take out %1 yet.</translation>
    </message>
    <message>
        <source>The request to take out %1 is a draft. Please complete it and apply.</source>
        <translation>The request to take out %1 is a draft. Please complete it and apply.</translation>
    </message>
    <message>
        <source>The request to take out %1 waits for the approval, which comes before it goes out.</source>
        <translation>The request to take out %1 waits for the approval, which comes before it goes out.</translation>
    </message>
    <message>
        <source>%1 may go out from %2. Please record when it does.</source>
        <translation>%1 may go out from %2. Please record when it does.</translation>
    </message>
    <message>
        <source>%1 is outside until %2. Please record the return.</source>
        <translation>%1 is outside until %2. Please record the return.</translation>
    </message>
    <message>
        <source>%1 is back. Please check it and confirm the return.</source>
        <translation>%1 is back. Please check it and confirm the return.</translation>
    </message>
    <message>
        <source>%1: it is not recorded that what is no longer needed was erased.</source>
        <translation>%1: it is not recorded that what is no longer needed was erased.</translation>
    </message>
    <message>
        <source>%1 is not recorded as lost yet.</source>
        <translation>%1 is not recorded as lost yet.</translation>
    </message>
    <message>
        <source>The loss of %1 is not recorded as an incident yet. Please report it and record it.</source>
        <translation>The loss of %1 is not recorded as an incident yet. Please report it and record it.</translation>
    </message>
    <message>
        <source>The incident about %1 is not closed yet.</source>
        <translation>The incident about %1 is not closed yet.</translation>
    </message>
    <message>
        <source>%1 used it: the MCS password has not been changed since, and the suspension of the account is not asked for.</source>
        <translation>%1 used it: the MCS password has not been changed since, and the suspension of the account is not asked for.</translation>
    </message>
    <message>
        <source>%1: please record when it is found.</source>
        <translation>%1: please record when it is found.</translation>
    </message>
    <message>
        <source>If it is given up: please retire %1.</source>
        <translation>If it is given up: please retire %1.</translation>
    </message>
    <message>
        <source>No MCS user is entered yet.</source>
        <translation>No MCS user is entered yet.</translation>
    </message>
    <message>
        <source>Nobody is recorded as facility manager.</source>
        <translation>Nobody is recorded as facility manager.</translation>
    </message>
    <message>
        <source>Nobody is recorded as MCS administrator.</source>
        <translation>Nobody is recorded as MCS administrator.</translation>
    </message>
    <message>
        <source>%1 has not agreed to the MCS terms.</source>
        <translation>%1 has not agreed to the MCS terms.</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1.</source>
        <translation>There is no signed pledge of %1.</translation>
    </message>
    <message>
        <source>The MCS account of %1 is not recorded as in use.</source>
        <translation>The MCS account of %1 is not recorded as in use.</translation>
    </message>
    <message>
        <source>The application is not handed in yet.</source>
        <translation>The application is not handed in yet.</translation>
    </message>
    <message>
        <source>The last day of %1 is not in the staff record yet.</source>
        <translation>The last day of %1 is not in the staff record yet.</translation>
    </message>
    <message>
        <source>“%1”: the removal is asked for since %2. Please remove the member in MCS and record the day.</source>
        <translation>“%1”: the removal is asked for since %2. Please remove the member in MCS and record the day.</translation>
    </message>
    <message>
        <source>“%1”: still a member. Please remove the member in MCS and record the day.</source>
        <translation>“%1”: still a member. Please remove the member in MCS and record the day.</translation>
    </message>
    <message>
        <source>“%1”: the invitation is still open. Please take it back.</source>
        <translation>“%1”: the invitation is still open. Please take it back.</translation>
    </message>
    <message>
        <source>“%1” is managed by %2. Please enter who manages it from now on.</source>
        <translation>“%1” is managed by %2. Please enter who manages it from now on.</translation>
    </message>
    <message>
        <source>%1, lent on %2, is not back. Please get it back and record the return.</source>
        <translation>%1, lent on %2, is not back. Please get it back and record the return.</translation>
    </message>
    <message>
        <source>%1: a permit for the personal device was asked for. Please let it be decided.</source>
        <translation>%1: a permit for the personal device was asked for. Please let it be decided.</translation>
    </message>
    <message>
        <source>%1: the permit for the personal device runs until %2. Please end it.</source>
        <translation>%1: the permit for the personal device runs until %2. Please end it.</translation>
    </message>
    <message>
        <source>%1: please see that the information on the personal device is erased, and record it.</source>
        <translation>%1: please see that the information on the personal device is erased, and record it.</translation>
    </message>
    <message>
        <source>%1: the personal device is still in use for the work. Please record that it no longer is.</source>
        <translation>%1: the personal device is still in use for the work. Please record that it no longer is.</translation>
    </message>
    <message>
        <source>%1: please retire the personal device and record that its information is erased.</source>
        <translation>%1: please retire the personal device and record that its information is erased.</translation>
    </message>
    <message>
        <source>The request to take out %1 is still open. Please withdraw it.</source>
        <translation>The request to take out %1 is still open. Please withdraw it.</translation>
    </message>
    <message>
        <source>%1 is outside since %2. Please get it back and record the return.</source>
        <translation>%1 is outside since %2. Please get it back and record the return.</translation>
    </message>
    <message>
        <source>%1 came back on %2. Please check it and confirm the return.</source>
        <translation>%1 came back on %2. Please check it and confirm the return.</translation>
    </message>
    <message>
        <source>%1 was lost. Please confirm when the loss has been dealt with.</source>
        <translation>%1 was lost. Please confirm when the loss has been dealt with.</translation>
    </message>
    <message>
        <source>The account was not deleted by the last day (%1) and no longer can be: only %2 could have done it. Only the release from the staff remains; please do it in MCS and record the day.</source>
        <translation>The account was not deleted by the last day (%1) and no longer can be: only %2 could have done it. Only the release from the staff remains; please do it in MCS and record the day.</translation>
    </message>
    <message>
        <source>The MCS account of %1 is still there. Please let them delete it and record the day.</source>
        <translation>The MCS account of %1 is still there. Please let them delete it and record the day.</translation>
    </message>
    <message>
        <source>Only %1 can delete the MCS account, by the last day (%2). Afterwards nothing but the release from the staff is possible.</source>
        <translation>Only %1 can delete the MCS account, by the last day (%2). Afterwards nothing but the release from the staff is possible.</translation>
    </message>
    <message>
        <source>Only %1 can delete the MCS account, before leaving.</source>
        <translation>Only %1 can delete the MCS account, before leaving.</translation>
    </message>
    <message>
        <source>%1 is still registered with the facility in MCS. Please release them from the staff in MCS and record the day.</source>
        <translation>%1 is still registered with the facility in MCS. Please release them from the staff in MCS and record the day.</translation>
    </message>
    <message>
        <source>%1 is not appointed as MCS administrator yet.</source>
        <translation>%1 is not appointed as MCS administrator yet.</translation>
    </message>
    <message>
        <source>It is not recorded that the role was explained to %1 before the rights are given.</source>
        <translation>It is not recorded that the role was explained to %1 before the rights are given.</translation>
    </message>
    <message>
        <source>Nobody but %1 is MCS administrator from %2 on. Please appoint the successor first.</source>
        <translation>Nobody but %1 is MCS administrator from %2 on. Please appoint the successor first.</translation>
    </message>
    <message>
        <source>It is not recorded that the sharing of information was explained to %1.</source>
        <translation>It is not recorded that the sharing of information was explained to %1.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 was handed the counterpart of the consent.</source>
        <translation>It is not recorded that %1 was handed the counterpart of the consent.</translation>
    </message>
    <message>
        <source>“%1”: it is not recorded why the patient may be shared about.</source>
        <translation>“%1”: it is not recorded why the patient may be shared about.</translation>
    </message>
    <message>
        <source>There is no group for %1 yet.</source>
        <translation>There is no group for %1 yet.</translation>
    </message>
    <message>
        <source>The group “%1” is being prepared. Please start it when the consent is there.</source>
        <translation>The group “%1” is being prepared. Please start it when the consent is there.</translation>
    </message>
    <message>
        <source>%1 is to be invited to “%2”.</source>
        <translation>%1 is to be invited to “%2”.</translation>
    </message>
    <message>
        <source>The invitation of %1 to “%2” waits for the approval.</source>
        <translation>The invitation of %1 to “%2” waits for the approval.</translation>
    </message>
    <message>
        <source>%1 is invited to “%2” and has not joined yet.</source>
        <translation>%1 is invited to “%2” and has not joined yet.</translation>
    </message>
    <message>
        <source>Nobody takes part in a group for %1 yet.</source>
        <translation>Nobody takes part in a group for %1 yet.</translation>
    </message>
    <message>
        <source>The record of %1 still says that the care goes on.</source>
        <translation>The record of %1 still says that the care goes on.</translation>
    </message>
    <message>
        <source>The group “%1” is still in use. Please end it.</source>
        <translation>The group “%1” is still in use. Please end it.</translation>
    </message>
    <message>
        <source>%1 is still in the group “%2” in MCS. Please remove them and record the day.</source>
        <translation>%1 is still in the group “%2” in MCS. Please remove them and record the day.</translation>
    </message>
    <message>
        <source>“%1” is to be moved to the archive by %2. Please do it in MCS and record the day.</source>
        <translation>“%1” is to be moved to the archive by %2. Please do it in MCS and record the day.</translation>
    </message>
    <message>
        <source>“%1” is not in the archive yet.</source>
        <translation>“%1” is not in the archive yet.</translation>
    </message>
    <message>
        <source>This procedure was finished on %1. Please start a new one if it is needed again.</source>
        <translation>This procedure was finished on %1. Please start a new one if it is needed again.</translation>
    </message>
    <message>
        <source>This procedure was given up. Please start a new one if it is needed again.</source>
        <translation>This procedure was given up. Please start a new one if it is needed again.</translation>
    </message>
    <message>
        <source>Before “%1”, please do or waive: “%2”.</source>
        <translation>Before “%1”, please do or waive: “%2”.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>The procedure has no such step.</source>
        <translation>The procedure has no such step.</translation>
    </message>
    <message>
        <source>“%1” is done as soon as the records say so. Please record what is still open.</source>
        <translation>“%1” is done as soon as the records say so. Please record what is still open.</translation>
    </message>
    <message>
        <source>“%1” is done already; there is nothing to waive.</source>
        <translation>“%1” is done already; there is nothing to waive.</translation>
    </message>
    <message>
        <source>“%1” cannot be waived.</source>
        <translation>“%1” cannot be waived.</translation>
    </message>
    <message>
        <source>“%1” is neither ticked nor waived.</source>
        <translation>“%1” is neither ticked nor waived.</translation>
    </message>
    <message>
        <source>“%1” was done after it. Please take that back first.</source>
        <translation>“%1” was done after it. Please take that back first.</translation>
    </message>
    <message>
        <source>The policy has no such procedure. Please choose another one.</source>
        <translation>The policy has no such procedure. Please choose another one.</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be finished yet. Please do what is open, or waive it with a reason:
%3</source>
        <translation>“%1” of %2 cannot be finished yet. Please do what is open, or waive it with a reason:
%3</translation>
    </message>
    <message>
        <source>“%1” leaves nothing to be done here.</source>
        <translation>“%1” leaves nothing to be done here.</translation>
    </message>
    <message>
        <source>Please enter the job, the e-mail address and the first day of %1.</source>
        <translation>Please enter the job, the e-mail address and the first day of %1.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 agreed to the MCS terms. Please ask and record the day.</source>
        <translation>It is not recorded that %1 agreed to the MCS terms. Please ask and record the day.</translation>
    </message>
    <message>
        <source>The pledge of %1 is printed. Please collect it signed and record it.</source>
        <translation>The pledge of %1 is printed. Please collect it signed and record it.</translation>
    </message>
    <message>
        <source>Where a pledge that covers the same points was signed before, it can be recorded instead (in the tab of the pledges).</source>
        <translation>Where a pledge that covers the same points was signed before, it can be recorded instead (in the tab of the pledges).</translation>
    </message>
    <message>
        <source>%1 has not been told of “%2” yet.</source>
        <translation>%1 has not been told of “%2” yet.</translation>
    </message>
    <message>
        <source>No training that %1 attended is recorded.</source>
        <translation>No training that %1 attended is recorded.</translation>
    </message>
    <message>
        <source>%1 has no MCS account yet. Please record it when it is made.</source>
        <translation>%1 has no MCS account yet. Please record it when it is made.</translation>
    </message>
    <message>
        <source>The MCS account of %1 is not recorded as in use. It may be once the pledge is there.</source>
        <translation>The MCS account of %1 is not recorded as in use. It may be once the pledge is there.</translation>
    </message>
    <message>
        <source>Please register %1 with the facility in MCS and record the day.</source>
        <translation>Please register %1 with the facility in MCS and record the day.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a photo in MCS.</source>
        <translation>It is not recorded that %1 has registered a photo in MCS.</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a profile and a photo in MCS.</source>
        <translation>It is not recorded that %1 has registered a profile and a photo in MCS.</translation>
    </message>
    <message>
        <source>The application that lists %1 is not handed in yet.</source>
        <translation>The application that lists %1 is not handed in yet.</translation>
    </message>
    <message>
        <source>%1 is on no application. Please prepare one and hand it in.</source>
        <translation>%1 is on no application. Please prepare one and hand it in.</translation>
    </message>
    <message>
        <source>Please choose whom or what the procedure is about.</source>
        <translation>Please choose whom or what the procedure is about.</translation>
    </message>
    <message>
        <source>Please choose the group that is left.</source>
        <translation>Please choose the group that is left.</translation>
    </message>
    <message>
        <source>The person does not take part in the group “%1”. Please choose another one.</source>
        <translation>The person does not take part in the group “%1”. Please choose another one.</translation>
    </message>
    <message>
        <source>The person is not MCS administrator now. Please choose who hands the office over.</source>
        <translation>The person is not MCS administrator now. Please choose who hands the office over.</translation>
    </message>
    <message>
        <source>Please choose the successor.</source>
        <translation>Please choose the successor.</translation>
    </message>
    <message>
        <source>The successor must be somebody else. Please choose another person.</source>
        <translation>The successor must be somebody else. Please choose another person.</translation>
    </message>
    <message>
        <source>This procedure is under way already since %1. Please go on with it in the to-do list.</source>
        <translation>This procedure is under way already since %1. Please go on with it in the to-do list.</translation>
    </message>
    <message>
        <source>Please choose the occasion.</source>
        <translation>Please choose the occasion.</translation>
    </message>
    <message>
        <source>The record this is about is not there any more. Please give the procedure up.</source>
        <translation>The record this is about is not there any more. Please give the procedure up.</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>Enter the last day</translation>
    </message>
    <message>
        <source>Ask for the removal from all of them</source>
        <translation>Ask for the removal from all of them</translation>
    </message>
    <message>
        <source>End the offices</source>
        <translation>End the offices</translation>
    </message>
    <message>
        <source>Appoint the successor</source>
        <translation>Appoint the successor</translation>
    </message>
    <message>
        <source>Record the end of the care</source>
        <translation>Record the end of the care</translation>
    </message>
    <message>
        <source>End all groups</source>
        <translation>End all groups</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>Record the loss</translation>
    </message>
    <message>
        <source>Open the appointment</source>
        <translation>Open the appointment</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>End the permit</translation>
    </message>
    <message>
        <source>Record the invitation</source>
        <translation>Record the invitation</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>Take the invitation back</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>Record an explanation</translation>
    </message>
    <message>
        <source>Fill in the request</source>
        <translation>Fill in the request</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>Record that it was found</source>
        <translation>Record that it was found</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Retire it</translation>
    </message>
    <message>
        <source>Record the incident</source>
        <translation>Record the incident</translation>
    </message>
    <message>
        <source>Record the briefing</source>
        <translation>Record the briefing</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>Record the training</translation>
    </message>
    <message>
        <source>Print the hand-over sheet</source>
        <translation>Print the hand-over sheet</translation>
    </message>
    <message>
        <source>Choose the members</source>
        <translation>Choose the members</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>Not yet its turn</source>
        <translation>Not yet its turn</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>Permitted by the provider on</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>Permitted by the group manager on</translation>
    </message>
    <message>
        <source>%1 does not allow its documents to be posted. Please do not post this one.</source>
        <translation>%1 does not allow its documents to be posted. Please do not post this one.</translation>
    </message>
    <message>
        <source>Please choose the facility whose document is posted.</source>
        <translation>Please choose the facility whose document is posted.</translation>
    </message>
    <message>
        <source>The policy in force has no rules on secondary use. Nothing has to be entered here.</source>
        <translation>The policy in force has no rules on secondary use. Nothing has to be entered here.</translation>
    </message>
    <message>
        <source>This use is decided on already. Please enter a new request.</source>
        <translation>This use is decided on already. Please enter a new request.</translation>
    </message>
    <message>
        <source>Please choose the group.</source>
        <translation>Please choose the group.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Please say which post or document it is, in words that tell nothing clinical.</source>
        <translation>Please say which post or document it is, in words that tell nothing clinical.</translation>
    </message>
    <message>
        <source>Please write what it is used for.</source>
        <translation>Please write what it is used for.</translation>
    </message>
    <message>
        <source>The content of such documents may not be used again, whoever permits it. Please refuse the request.</source>
        <translation>The content of such documents may not be used again, whoever permits it. Please refuse the request.</translation>
    </message>
    <message>
        <source>The manager of the group has to permit this. Please enter when that was.</source>
        <translation>The manager of the group has to permit this. Please enter when that was.</translation>
    </message>
    <message>
        <source>Whoever provided the content has to permit this. Please enter who and when that was.</source>
        <translation>Whoever provided the content has to permit this. Please enter who and when that was.</translation>
    </message>
    <message>
        <source>These are to be made unrecognisable first: %1. Please tick what was done.</source>
        <translation>These are to be made unrecognisable first: %1. Please tick what was done.</translation>
    </message>
    <message>
        <source>Only what is permitted may be used. Please record the decision first.</source>
        <translation>Only what is permitted may be used. Please record the decision first.</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Record a training</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>Record the telling</translation>
    </message>
    <message>
        <source>Enter the document</source>
        <translation>Enter the document</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>Complete the report</source>
        <translation>Complete the report</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>Record the instruction</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>Record the measures</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Judge and report the leak</source>
        <translation>Judge and report the leak</translation>
    </message>
    <message>
        <source>Go through the check list</source>
        <translation>Go through the check list</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Record the correction</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>Record the sending</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>Record the clearing up</source>
        <translation>Record the clearing up</translation>
    </message>
    <message>
        <source>Go on with the procedure</source>
        <translation>Go on with the procedure</translation>
    </message>
    <message>
        <source>%1 last attended a training on %2. Please train them again by %3.</source>
        <translation>%1 last attended a training on %2. Please train them again by %3.</translation>
    </message>
    <message>
        <source>%1 is new and has not been trained. Please hold the first training by %2.</source>
        <translation>%1 is new and has not been trained. Please hold the first training by %2.</translation>
    </message>
    <message>
        <source>No training of %1 is recorded. Please hold one, or enter the one they attended.</source>
        <translation>No training of %1 is recorded. Please hold one, or enter the one they attended.</translation>
    </message>
    <message>
        <source>%1 has not been told of %2. Please tell them and record the day.</source>
        <translation>%1 has not been told of %2. Please tell them and record the day.</translation>
    </message>
    <message>
        <source>The register of documents lacks %1. Please enter the version in use here.</source>
        <translation>The register of documents lacks %1. Please enter the version in use here.</translation>
    </message>
    <message>
        <source>Please look whether there is a newer version of “%1” by %2, and record the day.</source>
        <translation>Please look whether there is a newer version of “%1” by %2, and record the day.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident, day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the report is not complete. Please record who found it and when, and when it was reported to whom.</source>
        <translation>%1: the report is not complete. Please record who found it and when, and when it was reported to whom.</translation>
    </message>
    <message>
        <source>%1: nobody has instructed what is to be done. Please record the instruction.</source>
        <translation>%1: nobody has instructed what is to be done. Please record the instruction.</translation>
    </message>
    <message>
        <source>%1 is not closed yet. %2</source>
        <translation>%1 is not closed yet. %2</translation>
    </message>
    <message>
        <source>%1: please judge whether the leak of personal data has to be reported. The first report would be due from %2, at the latest on %3.</source>
        <translation>%1: please judge whether the leak of personal data has to be reported. The first report would be due from %2, at the latest on %3.</translation>
    </message>
    <message>
        <source>%1: the first report of the leak of personal data is due from %2, at the latest on %3.</source>
        <translation>%1: the first report of the leak of personal data is due from %2, at the latest on %3.</translation>
    </message>
    <message>
        <source>%1: the full report of the leak of personal data is due on %2.</source>
        <translation>%1: the full report of the leak of personal data is due on %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the self-inspection begun on %1 are not answered. Please answer them and finish it by %2.</source>
        <translation>
            <numerusform>%n item(s) of the self-inspection begun on %1 are not answered. Please answer them and finish it by %2.</numerusform>
            <numerusform>%n item(s) of the self-inspection begun on %1 are not answered. Please answer them and finish it by %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item of the self-inspection begun on %1 is answered. Please finish it by %2.</source>
        <translation>Every item of the self-inspection begun on %1 is answered. Please finish it by %2.</translation>
    </message>
    <message>
        <source>The last self-inspection was on %1. Please go through the check list again by %2.</source>
        <translation>The last self-inspection was on %1. Please go through the check list again by %2.</translation>
    </message>
    <message>
        <source>There has been no self-inspection since this ledger was begun on %1. Please go through the check list by %2.</source>
        <translation>There has been no self-inspection since this ledger was begun on %1. Please go through the check list by %2.</translation>
    </message>
    <message>
        <source>The self-inspection of %1 found “%2” not met. Please see to it by %3 and record the correction: “%4”.</source>
        <translation>The self-inspection of %1 found “%2” not met. Please see to it by %3 and record the correction: “%4”.</translation>
    </message>
    <message>
        <source>There is no plan for when MCS cannot be used. Please write down how you reach each other, and who is called.</source>
        <translation>There is no plan for when MCS cannot be used. Please write down how you reach each other, and who is called.</translation>
    </message>
    <message>
        <source>Continuity plan %1</source>
        <translation>Continuity plan %1</translation>
    </message>
    <message>
        <source>inside the facility</source>
        <translation>inside the facility</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>It is not recorded that the plan for when MCS cannot be used (%1) was announced %2. Please announce it and record the day.</source>
        <translation>It is not recorded that the plan for when MCS cannot be used (%1) was announced %2. Please announce it and record the day.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>The plan for when MCS cannot be used (%1) has to be looked through by %2: are the contacts still right? Please record the day.</source>
        <translation>The plan for when MCS cannot be used (%1) has to be looked through by %2: are the contacts still right? Please record the day.</translation>
    </message>
    <message>
        <source>The notice to %1 is not sent: “%2”. Please send it and record the day.</source>
        <translation>The notice to %1 is not sent: “%2”. Please send it and record the day.</translation>
    </message>
    <message>
        <source>%1 has left, but the appointment as MCS administrator has no last day. Please enter it; the notice to %2 is made then.</source>
        <translation>%1 has left, but the appointment as MCS administrator has no last day. Please enter it; the notice to %2 is made then.</translation>
    </message>
    <message>
        <source>%1 asks to use “%2” of the group “%3”. Please decide; it may not be used before.</source>
        <translation>%1 asks to use “%2” of the group “%3”. Please decide; it may not be used before.</translation>
    </message>
    <message>
        <source>“%1” has been declared since %2: devices outside the register may be used. Please record the end when it is over.</source>
        <translation>“%1” has been declared since %2: devices outside the register may be used. Please record the end when it is over.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended on %2, but %n device(s) used then are neither wiped nor in the register. Please see to it by %3.</source>
        <translation>
            <numerusform>“%1” ended on %2, but %n device(s) used then are neither wiped nor in the register. Please see to it by %3.</numerusform>
            <numerusform>“%1” ended on %2, but %n device(s) used then are neither wiped nor in the register. Please see to it by %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2: every step is done. Please finish the procedure.</source>
        <translation>“%1” of %2: every step is done. Please finish the procedure.</translation>
    </message>
    <message>
        <source>“%1” of %2: %3 of %4 steps are done. Next: %5 (due %6)</source>
        <translation>“%1” of %2: %3 of %4 steps are done. Next: %5 (due %6)</translation>
    </message>
    <message>
        <source>“%1” of %2: %3 of %4 steps are done. Next: %5</source>
        <translation>“%1” of %2: %3 of %4 steps are done. Next: %5</translation>
    </message>
    <message>
        <source>The topic “%1” is not in the policy. Please choose topics of the list.</source>
        <translation>The topic “%1” is not in the policy. Please choose topics of the list.</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>Attended on</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>The training was held on %1. Only a video is watched on another day; please enter a training of its own for %2.</source>
        <translation>The training was held on %1. Only a video is watched on another day; please enter a training of its own for %2.</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>Title of the training</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Please enter the title of the training.</source>
        <translation>Please enter the title of the training.</translation>
    </message>
    <message>
        <source>Please enter the length of the training in minutes, 0 to %1.</source>
        <translation>Please enter the length of the training in minutes, 0 to %1.</translation>
    </message>
    <message>
        <source>Please choose who attended.</source>
        <translation>Please choose who attended.</translation>
    </message>
    <message>
        <source>Please enter whom the notice goes to.</source>
        <translation>Please enter whom the notice goes to.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Please write what the notice is about.</source>
        <translation>Please write what the notice is about.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>The policy in force has no such notice. Please choose one from the list.</source>
        <translation>The policy in force has no such notice. Please choose one from the list.</translation>
    </message>
    <message>
        <source>Please choose how the notice was sent.</source>
        <translation>Please choose how the notice was sent.</translation>
    </message>
    <message>
        <source>There is a reply: please enter when the notice was sent.</source>
        <translation>There is a reply: please enter when the notice was sent.</translation>
    </message>
    <message>
        <source>The appointment goes on</source>
        <translation>The appointment goes on</translation>
    </message>
    <message>
        <source>Please choose the patient.</source>
        <translation>Please choose the patient.</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>Provided on</translation>
    </message>
    <message>
        <source>Please enter whom the data was provided to.</source>
        <translation>Please enter whom the data was provided to.</translation>
    </message>
    <message>
        <source>Please enter which kinds of data were provided, never the data themselves.</source>
        <translation>Please enter which kinds of data were provided, never the data themselves.</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Kinds of data</translation>
    </message>
    <message>
        <source>Please enter the consent or the law it is based on.</source>
        <translation>Please enter the consent or the law it is based on.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>The policy in force asks for no record of photographs. Nothing has to be entered here.</source>
        <translation>The policy in force asks for no record of photographs. Nothing has to be entered here.</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>Photographed on</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Consent given by</translation>
    </message>
    <message>
        <source>Please enter who gave the consent. It is asked for each time photographs are taken.</source>
        <translation>Please enter who gave the consent. It is asked for each time photographs are taken.</translation>
    </message>
    <message>
        <source>%1 is facility manager until %2. Please record the successor.</source>
        <translation>%1 is facility manager until %2. Please record the successor.</translation>
    </message>
    <message>
        <source>%1 is MCS administrator until %2. Please record the successor.</source>
        <translation>%1 is MCS administrator until %2. Please record the successor.</translation>
    </message>
    <message>
        <source>The regional policy is silent (the model rules apply)</source>
        <translation>The regional policy is silent (the model rules apply)</translation>
    </message>
    <message>
        <source>No contact network is recorded. Please join the region&apos;s free group in MCS and enter it as a group of the kind “contact network”, with everybody who takes part.</source>
        <translation>No contact network is recorded. Please join the region&apos;s free group in MCS and enter it as a group of the kind “contact network”, with everybody who takes part.</translation>
    </message>
    <message>
        <source>%1 uses MCS but does not take part in the contact network “%2”. Please have them invited, and record it.</source>
        <translation>%1 uses MCS but does not take part in the contact network “%2”. Please have them invited, and record it.</translation>
    </message>
    <message>
        <source>Appointed: %1</source>
        <translation>Appointed: %1</translation>
    </message>
    <message>
        <source>Nobody is appointed</source>
        <translation>Nobody is appointed</translation>
    </message>
    <message>
        <source>There is no notification “%1” in the ledger. Please use an id such as submission-1.</source>
        <translation>There is no notification “%1” in the ledger. Please use an id such as submission-1.</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8</source>
        <translation>the file is not text in UTF-8</translation>
    </message>
    <message>
        <source>%1 is there already. Please choose another place, or move that folder away first.</source>
        <translation>%1 is there already. Please choose another place, or move that folder away first.</translation>
    </message>
    <message>
        <source>The policy cannot be written to %1. Please choose a place where you may write.</source>
        <translation>The policy cannot be written to %1. Please choose a place where you may write.</translation>
    </message>
    <message>
        <source>%1 (%2, kept in the ledger)</source>
        <translation>%1 (%2, kept in the ledger)</translation>
    </message>
    <message>
        <source>only the model rules, “%1”, may lie under other policies</source>
        <translation>only the model rules, “%1”, may lie under other policies</translation>
    </message>
    <message>
        <source>the model rules cannot lie under themselves: they must be marked as the base</source>
        <translation>the model rules cannot lie under themselves: they must be marked as the base</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (brought in on %2)</source>
        <translation>%1 (brought in on %2)</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>This version is in force from %1 on. Please take it over on that day or later.</source>
        <translation>This version is in force from %1 on. Please take it over on that day or later.</translation>
    </message>
    <message>
        <source>The facility works by this version already; nothing in it differs.</source>
        <translation>The facility works by this version already; nothing in it differs.</translation>
    </message>
    <message>
        <source>there is no form “%1”</source>
        <translation>there is no form “%1”</translation>
    </message>
    <message>
        <source>there is no demand “%1”</source>
        <translation>there is no demand “%1”</translation>
    </message>
    <message>
        <source>a choice must not change “%1”</source>
        <translation>a choice must not change “%1”</translation>
    </message>
    <message numerus="yes">
        <source>changed every %n month(s)</source>
        <translation>
            <numerusform>changed every %n month(s)</numerusform>
            <numerusform>changed every %n month(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>no periodic change</source>
        <translation>no periodic change</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>at least %n character(s)</numerusform>
            <numerusform>at least %n character(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the facility&apos;s own setting)</source>
        <translation>%1 (the facility&apos;s own setting)</translation>
    </message>
    <message>
        <source>Where papers are handed in</source>
        <translation>Where papers are handed in</translation>
    </message>
    <message>
        <source>The office decides.</source>
        <translation>The office decides.</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Name of the policy</translation>
    </message>
    <message>
        <source>Rows of the roster on one page</source>
        <translation>Rows of the roster on one page</translation>
    </message>
    <message>
        <source>Points an existing pledge must cover</source>
        <translation>Points an existing pledge must cover</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The facility&apos;s own paper</source>
        <translation>The facility&apos;s own paper</translation>
    </message>
    <message>
        <source>Check item</source>
        <translation>Check item</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>Password rule</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Unclear point</source>
        <translation>Unclear point</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>To be signed again</source>
        <translation>To be signed again</translation>
    </message>
    <message>
        <source>Valid; the wording is new</source>
        <translation>Valid; the wording is new</translation>
    </message>
    <message>
        <source>Stays valid</source>
        <translation>Stays valid</translation>
    </message>
    <message>
        <source>%1: the last day in office becomes %2.</source>
        <translation>%1: the last day in office becomes %2.</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS.</source>
        <translation>It is not recorded on what grounds %1 may use MCS.</translation>
    </message>
    <message>
        <source>%1 has no MCS account yet.</source>
        <translation>%1 has no MCS account yet.</translation>
    </message>
    <message>
        <source>It is not recorded that the office received the application.</source>
        <translation>It is not recorded that the office received the application.</translation>
    </message>
    <message>
        <source>No course or training video with somebody who attended is recorded yet.</source>
        <translation>No course or training video with somebody who attended is recorded yet.</translation>
    </message>
    <message>
        <source>The group of the contact network is not recorded yet.</source>
        <translation>The group of the contact network is not recorded yet.</translation>
    </message>
    <message>
        <source>%1 does not take part in the contact network yet.</source>
        <translation>%1 does not take part in the contact network yet.</translation>
    </message>
    <message>
        <source>%1 holds an office since %2: %3. Please enter the last day in office.</source>
        <translation>%1 holds an office since %2: %3. Please enter the last day in office.</translation>
    </message>
    <message>
        <source>The notice to %1 is not sent yet.</source>
        <translation>The notice to %1 is not sent yet.</translation>
    </message>
    <message>
        <source>“%1”: it is not recorded that those who take part agreed on how to use the group.</source>
        <translation>“%1”: it is not recorded that those who take part agreed on how to use the group.</translation>
    </message>
    <message>
        <source>The notice of removal that lists %1 is not handed in yet.</source>
        <translation>The notice of removal that lists %1 is not handed in yet.</translation>
    </message>
    <message>
        <source>The office has not been told that %1 no longer uses MCS. Please prepare the notice of removal and hand it in.</source>
        <translation>The office has not been told that %1 no longer uses MCS. Please prepare the notice of removal and hand it in.</translation>
    </message>
    <message>
        <source>The policy does not know this plan. Please choose one from the list.</source>
        <translation>The policy does not know this plan. Please choose one from the list.</translation>
    </message>
    <message>
        <source>a procedure under way</source>
        <translation>a procedure under way</translation>
    </message>
    <message>
        <source>Facility manager</source>
        <translation>Facility manager</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS administrator</translation>
    </message>
    <message>
        <source>Operations manager</source>
        <translation>Operations manager</translation>
    </message>
    <message>
        <source>System manager</source>
        <translation>System manager</translation>
    </message>
    <message>
        <source>Personal data officer</source>
        <translation>Personal data officer</translation>
    </message>
    <message>
        <source>Officer in charge of audits</source>
        <translation>Officer in charge of audits</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>Committee member</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS. Please choose it, or enter that the person does not use MCS.</source>
        <translation>It is not recorded on what grounds %1 may use MCS. Please choose it, or enter that the person does not use MCS.</translation>
    </message>
    <message>
        <source>No course or training video is recorded that somebody had attended by %1. Please record it with who attended, and then hand the papers in.</source>
        <translation>No course or training video is recorded that somebody had attended by %1. Please record it with who attended, and then hand the papers in.</translation>
    </message>
    <message>
        <source>These people have not been told of “%1” yet: %2. Please record the day they were told, or take them off the roster.</source>
        <translation>These people have not been told of “%1” yet: %2. Please record the day they were told, or take them off the roster.</translation>
    </message>
    <message>
        <source>The policy of the region is not among the documents, so it is not recorded who was told of it. Please enter it and who was told.</source>
        <translation>The policy of the region is not among the documents, so it is not recorded who was told of it. Please enter it and who was told.</translation>
    </message>
    <message>
        <source>These people have not signed the pledge yet: %1. It is signed before the papers are handed in; please record it, or take the people off the roster.</source>
        <translation>These people have not signed the pledge yet: %1. It is signed before the papers are handed in; please record it, or take the people off the roster.</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds these people may use MCS: %1. Please enter it, or take them off the roster.</source>
        <translation>It is not recorded on what grounds these people may use MCS: %1. Please enter it, or take them off the roster.</translation>
    </message>
    <message>
        <source>%1 is not recorded as registered with the facility in MCS. Please register them and enter the day before the account is put into use.</source>
        <translation>%1 is not recorded as registered with the facility in MCS. Please register them and enter the day before the account is put into use.</translation>
    </message>
    <message>
        <source>The office refused the application of %1 on %2: %3. No account may be recorded as acquired.</source>
        <translation>The office refused the application of %1 on %2: %3. No account may be recorded as acquired.</translation>
    </message>
    <message>
        <source>The application of %1 was accepted on %2, but the day the ID was issued is not recorded. Please record it first.</source>
        <translation>The application of %1 was accepted on %2, but the day the ID was issued is not recorded. Please record it first.</translation>
    </message>
    <message>
        <source>No ID has been issued to %1 yet. Please record the application, what the office decided, and the day the ID was issued.</source>
        <translation>No ID has been issued to %1 yet. Please record the application, what the office decided, and the day the ID was issued.</translation>
    </message>
    <message>
        <source>The removal of %1 has not been notified yet. The account is deleted only after the notice has been handed in; please hand it in first.</source>
        <translation>The removal of %1 has not been notified yet. The account is deleted only after the notice has been handed in; please hand it in first.</translation>
    </message>
    <message>
        <source>These people have no MCS account yet: %1. Their accounts are acquired before the papers are handed in; please record them, or take the people off the roster.</source>
        <translation>These people have no MCS account yet: %1. Their accounts are acquired before the papers are handed in; please record them, or take the people off the roster.</translation>
    </message>
    <message>
        <source>A notification handed in on %1 waits for its answer. Please record the answer or its return first.</source>
        <translation>A notification handed in on %1 waits for its answer. Please record the answer or its return first.</translation>
    </message>
    <message>
        <source>Please enter from when it holds.</source>
        <translation>Please enter from when it holds.</translation>
    </message>
    <message>
        <source>%1 “%2” is not signed yet. The papers of a notification are handed in together; please record the signature first.</source>
        <translation>%1 “%2” is not signed yet. The papers of a notification are handed in together; please record the signature first.</translation>
    </message>
    <message>
        <source>What the office decided can be recorded only for a notification that it has received.</source>
        <translation>What the office decided can be recorded only for a notification that it has received.</translation>
    </message>
    <message>
        <source>The office decides nothing about such a notification; it only receives it.</source>
        <translation>The office decides nothing about such a notification; it only receives it.</translation>
    </message>
    <message>
        <source>IDs are issued only after the office has accepted the notification.</source>
        <translation>IDs are issued only after the office has accepted the notification.</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>IDs issued on</translation>
    </message>
    <message>
        <source>A notification is completed when the office has said everything that it will say about it.</source>
        <translation>A notification is completed when the office has said everything that it will say about it.</translation>
    </message>
    <message>
        <source>Take the new version over</source>
        <translation>Take the new version over</translation>
    </message>
    <message>
        <source>It is not recorded who answers requests and complaints about personal data, or by which telephone number. Please enter both in the settings.</source>
        <translation>It is not recorded who answers requests and complaints about personal data, or by which telephone number. Please enter both in the settings.</translation>
    </message>
    <message>
        <source>Nobody holds this office: %1. Please record who does.</source>
        <translation>Nobody holds this office: %1. Please record who does.</translation>
    </message>
    <message>
        <source>%1 holds this office until %2: %3. Please record the successor.</source>
        <translation>%1 holds this office until %2: %3. Please record the successor.</translation>
    </message>
    <message>
        <source>Operations manager, system manager or personal data officer: one of them is MCS administrator by the model rules, but no administrator holds such an office. Please record the office of %1, or put this off with the reason.</source>
        <translation>Operations manager, system manager or personal data officer: one of them is MCS administrator by the model rules, but no administrator holds such an office. Please record the office of %1, or put this off with the reason.</translation>
    </message>
    <message>
        <source>The policy “%1” has been revised (%2). Please look at what changes and take the new version over.</source>
        <translation>The policy “%1” has been revised (%2). Please look at what changes and take the new version over.</translation>
    </message>
    <message>
        <source>%1 signed the pledge on %2, under an earlier version of the policy. The version in force asks for a new signature. Please print it, have it signed and record it.</source>
        <translation>%1 signed the pledge on %2, under an earlier version of the policy. The version in force asks for a new signature. Please print it, have it signed and record it.</translation>
    </message>
    <message>
        <source>%1 signed the pledge on %2, under an earlier version of the policy. It stays valid; a pledge in the new wording is recommended.</source>
        <translation>%1 signed the pledge on %2, under an earlier version of the policy. It stays valid; a pledge in the new wording is recommended.</translation>
    </message>
    <message>
        <source>The consent of %1, signed on %2, is of an earlier version of the policy. The version in force asks for a new signature. Please print it, explain it and have it signed.</source>
        <translation>The consent of %1, signed on %2, is of an earlier version of the policy. The version in force asks for a new signature. Please print it, explain it and have it signed.</translation>
    </message>
    <message>
        <source>The consent of %1, signed on %2, is of an earlier version of the policy. It stays valid; a consent in the new wording is recommended.</source>
        <translation>The consent of %1, signed on %2, is of an earlier version of the policy. It stays valid; a consent in the new wording is recommended.</translation>
    </message>
    <message>
        <source>“%1”, signed on %2, is of an earlier version of the policy. The version in force asks for it anew. Please print it, have it signed and hand it in.</source>
        <translation>“%1”, signed on %2, is of an earlier version of the policy. The version in force asks for it anew. Please print it, have it signed and hand it in.</translation>
    </message>
    <message>
        <source>“%1”, signed on %2, is of an earlier version of the policy. It stays valid; handing it in again in the new wording is recommended.</source>
        <translation>“%1”, signed on %2, is of an earlier version of the policy. It stays valid; handing it in again in the new wording is recommended.</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS. Please choose it in the staff record.</source>
        <translation>It is not recorded on what grounds %1 may use MCS. Please choose it in the staff record.</translation>
    </message>
    <message>
        <source>What the office decided about the %1 received on %2 is not recorded. Please ask the office if it is not there by %3.</source>
        <translation>What the office decided about the %1 received on %2 is not recorded. Please ask the office if it is not there by %3.</translation>
    </message>
    <message>
        <source>The %1 was accepted on %2, but the day the IDs were issued is not recorded. Please ask the office if they are not there by %3.</source>
        <translation>The %1 was accepted on %2, but the day the IDs were issued is not recorded. Please ask the office if they are not there by %3.</translation>
    </message>
    <message>
        <source>The office refused the %1 on %2: %3. MCS may not be used yet; please clear it up with the office and apply again.</source>
        <translation>The office refused the %1 on %2: %3. MCS may not be used yet; please clear it up with the office and apply again.</translation>
    </message>
    <message>
        <source>The %1 has not been handed in. Please print these papers, have them signed and hand them in together: %2.</source>
        <translation>The %1 has not been handed in. Please print these papers, have them signed and hand them in together: %2.</translation>
    </message>
    <message>
        <source>The office refused the application that lists %1: %2. Please clear it up with the office, or enter that %1 does not use MCS.</source>
        <translation>The office refused the application that lists %1: %2. Please clear it up with the office, or enter that %1 does not use MCS.</translation>
    </message>
    <message>
        <source>%1 is on no roster handed in so far. Please print the papers of the %2 and hand them in.</source>
        <translation>%1 is on no roster handed in so far. Please print the papers of the %2 and hand them in.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 is no longer as notified (%2). Please hand in the %3.</source>
        <translation>%1 is no longer as notified (%2). Please hand in the %3.</translation>
    </message>
    <message>
        <source>%1 left on %2. Please hand in the %3 by %4.</source>
        <translation>%1 left on %2. Please hand in the %3 by %4.</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Please hand in the %3 by %4; the account is deleted after that.</source>
        <translation>%1 leaves on %2. Please hand in the %3 by %4; the account is deleted after that.</translation>
    </message>
    <message>
        <source>%1 no longer uses MCS or is about to delete the account. Please hand in the %2 first.</source>
        <translation>%1 no longer uses MCS or is about to delete the account. Please hand in the %2 first.</translation>
    </message>
    <message>
        <source>Why the patient may be shared is recorded: %1 of %2 groups</source>
        <translation>Why the patient may be shared is recorded: %1 of %2 groups</translation>
    </message>
    <message>
        <source>It was agreed that patient and family take part: %1 of %2 groups</source>
        <translation>It was agreed that patient and family take part: %1 of %2 groups</translation>
    </message>
    <message>
        <source>Prepare the notification</source>
        <translation>Prepare the notification</translation>
    </message>
    <message>
        <source>It is not recorded how those in the group “%1” agreed to use it. Please agree on it together and record it.</source>
        <translation>It is not recorded how those in the group “%1” agreed to use it. Please agree on it together and record it.</translation>
    </message>
    <message>
        <source>It is not recorded what those in the group “%1” agreed on about using its contents elsewhere. Please agree on it together and record it.</source>
        <translation>It is not recorded what those in the group “%1” agreed on about using its contents elsewhere. Please agree on it together and record it.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1&#x3000;as of %2</source>
        <translation>%1&#x3000;as of %2</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>%1 lines (%2)</source>
        <translation>%1 lines (%2)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Since / until</source>
        <translation>Since / until</translation>
    </message>
    <message>
        <source>Put off until %1: %2 (%3)</source>
        <translation>Put off until %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Duties article by article</source>
        <translation>Duties article by article</translation>
    </message>
    <message>
        <source>%1: %2 of %3 met; recommended: %4 of %5</source>
        <translation>%1: %2 of %3 met; recommended: %4 of %5</translation>
    </message>
    <message>
        <source>Region (%1)</source>
        <translation>Region (%1)</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>Model rules</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>mcs::app</name>
    <message>
        <source>&amp;Bring in a folder</source>
        <translation>&amp;Bring in a folder</translation>
    </message>
    <message>
        <source>Write out as a &amp;folder</source>
        <translation>Write out as a &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Edit the text of a form</source>
        <translation>&amp;Edit the text of a form</translation>
    </message>
</context>
<context>
    <name>mcs::app::ActEditor</name>
    <message>
        <source>Articles: %1</source>
        <translation>Articles: %1</translation>
    </message>
    <message>
        <source>Note: %1 (%2)</source>
        <translation>Note: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Decided &amp;on</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Decided &amp;by</translation>
    </message>
    <message>
        <source>Reason for deciding &amp;alone</source>
        <translation>Reason for deciding &amp;alone</translation>
    </message>
    <message>
        <source>Nobody else could decide: please write why applicant and decider are the same person.</source>
        <translation>Nobody else could decide: please write why applicant and decider are the same person.</translation>
    </message>
    <message>
        <source>&amp;Conditions or reason</source>
        <translation>&amp;Conditions or reason</translation>
    </message>
    <message>
        <source>Required when it is refused.</source>
        <translation>Required when it is refused.</translation>
    </message>
    <message>
        <source>Nobody holds the office that decides this (%1; %2). Please record the appointment first.</source>
        <translation>Nobody holds the office that decides this (%1; %2). Please record the appointment first.</translation>
    </message>
    <message>
        <source>Decided by: %1 (%2; %3)</source>
        <translation>Decided by: %1 (%2; %3)</translation>
    </message>
</context>
<context>
    <name>mcs::app::AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>Name of the new user</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Person in the staff list</source>
        <translation>Person in the staff list</translation>
    </message>
    <message>
        <source>&amp;Name of the new user</source>
        <translation>&amp;Name of the new user</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Person in the &amp;staff list</source>
        <translation>Person in the &amp;staff list</translation>
    </message>
    <message>
        <source>The new user enters a password here:</source>
        <translation>The new user enters a password here:</translation>
    </message>
    <message>
        <source>Please enter the name of the new user.</source>
        <translation>Please enter the name of the new user.</translation>
    </message>
    <message>
        <source>There is already a user of this name. Please choose another name.</source>
        <translation>There is already a user of this name. Please choose another name.</translation>
    </message>
    <message>
        <source>“%1” can now open the ledger on this PC.</source>
        <translation>“%1” can now open the ledger on this PC.</translation>
    </message>
</context>
<context>
    <name>mcs::app::AdministratorPage</name>
    <message>
        <source>The manager is the MCS administrator as &amp;well</source>
        <translation>The manager is the MCS administrator as &amp;well</translation>
    </message>
    <message>
        <source>MCS administrator and password</source>
        <translation>MCS administrator and password</translation>
    </message>
    <message>
        <source>The MCS administrator is the first user of this ledger. The password encrypts everything in it.</source>
        <translation>The MCS administrator is the first user of this ledger. The password encrypts everything in it.</translation>
    </message>
    <message>
        <source>MCS administrator: name</source>
        <translation>MCS administrator: name</translation>
    </message>
    <message>
        <source>MCS administrator: reading</source>
        <translation>MCS administrator: reading</translation>
    </message>
    <message>
        <source>&amp;Choose another place</source>
        <translation>&amp;Choose another place</translation>
    </message>
    <message>
        <source>MCS &amp;administrator: name</source>
        <translation>MCS &amp;administrator: name</translation>
    </message>
    <message>
        <source>MCS administrator: &amp;reading</source>
        <translation>MCS administrator: &amp;reading</translation>
    </message>
    <message>
        <source>MCS Ledger</source>
        <translation>MCS Ledger</translation>
    </message>
    <message>
        <source>The ledger is kept in: %1</source>
        <translation>The ledger is kept in: %1</translation>
    </message>
    <message>
        <source>Choose where the ledger is to be kept</source>
        <translation>Choose where the ledger is to be kept</translation>
    </message>
    <message>
        <source>No folder can be made at this place. Please choose another place.</source>
        <translation>No folder can be made at this place. Please choose another place.</translation>
    </message>
</context>
<context>
    <name>mcs::app::AgreementEditor</name>
    <message>
        <source>Agreement of a group</source>
        <translation>Agreement of a group</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;Discussed on</source>
        <translation>&amp;Discussed on</translation>
    </message>
    <message>
        <source>A&amp;greed on</source>
        <translation>A&amp;greed on</translation>
    </message>
    <message>
        <source>Leave this empty if it was not agreed.</source>
        <translation>Leave this empty if it was not agreed.</translation>
    </message>
    <message>
        <source>&amp;Taking part</source>
        <translation>&amp;Taking part</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>&amp;What was agreed</translation>
    </message>
    <message>
        <source>With patient or family: why it is necessary. No clinical details here.</source>
        <translation>With patient or family: why it is necessary. No clinical details here.</translation>
    </message>
    <message>
        <source>&amp;Effectiveness</source>
        <translation>&amp;Effectiveness</translation>
    </message>
    <message>
        <source>What their taking part is good for.</source>
        <translation>What their taking part is good for.</translation>
    </message>
</context>
<context>
    <name>mcs::app::AppointmentEditor</name>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>The last day in office. Leave it empty while in office.</source>
        <translation>The last day in office. Leave it empty while in office.</translation>
    </message>
    <message>
        <source>Role &amp;explained on</source>
        <translation>Role &amp;explained on</translation>
    </message>
    <message>
        <source>The role is explained before the rights are given.</source>
        <translation>The role is explained before the rights are given.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please check both dates.</source>
        <translation>The last day lies before the first. Please check both dates.</translation>
    </message>
    <message>
        <source>In a small facility one person may hold all of them.</source>
        <translation>In a small facility one person may hold all of them.</translation>
    </message>
</context>
<context>
    <name>mcs::app::AuditSection</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Everything that was done in this ledger: by whom, when, and what changed. Entries can neither be changed nor deleted.</source>
        <translation>Everything that was done in this ledger: by whom, when, and what changed. Entries can neither be changed nor deleted.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Every kind</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Only this &amp;record</source>
        <translation>Only this &amp;record</translation>
    </message>
    <message>
        <source>Shows the entries about the record of the chosen line only</source>
        <translation>Shows the entries about the record of the chosen line only</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>&amp;Kind of record</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>The chosen entry</translation>
    </message>
    <message>
        <source>Newes&amp;t</source>
        <translation>Newes&amp;t</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>&amp;Newer</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>&amp;Older</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>Go to the day</translation>
    </message>
    <message>
        <source>&amp;Go to the day</source>
        <translation>&amp;Go to the day</translation>
    </message>
    <message>
        <source>Write out as &amp;CSV</source>
        <translation>Write out as &amp;CSV</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>empty: nothing to remark</source>
        <translation>empty: nothing to remark</translation>
    </message>
    <message>
        <source>Record that it was &amp;looked through</source>
        <translation>Record that it was &amp;looked through</translation>
    </message>
    <message>
        <source>This entry is about no record. Choose another one first.</source>
        <translation>This entry is about no record. Choose another one first.</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>No entries</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Entries %1 to %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>It is not recorded that anybody looked the history through.</source>
        <translation>It is not recorded that anybody looked the history through.</translation>
    </message>
    <message>
        <source>Looked through last on %1 by %2, up to entry %3. Finding: %4</source>
        <translation>Looked through last on %1 by %2, up to entry %3. Finding: %4</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>nothing to remark</translation>
    </message>
    <message>
        <source>Write out the history</source>
        <translation>Write out the history</translation>
    </message>
    <message>
        <source>history</source>
        <translation>history</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1 entries were written to %2.</translation>
    </message>
    <message>
        <source>It is recorded that the history was looked through up to entry %1.</source>
        <translation>It is recorded that the history was looked through up to entry %1.</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>F&amp;inding</translation>
    </message>
</context>
<context>
    <name>mcs::app::Badge</name>
    <message>
        <source>%1 all met</source>
        <translation>%1 all met</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 of %2 met</translation>
    </message>
    <message>
        <source>recommended: %1 of %2</source>
        <translation>recommended: %1 of %2</translation>
    </message>
</context>
<context>
    <name>mcs::app::BreachEditor</name>
    <message>
        <source>Leak of personal data</source>
        <translation>Leak of personal data</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>Save the judgement</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>&amp;Personal data has or may have leaked</source>
        <translation>&amp;Personal data has or may have leaked</translation>
    </message>
    <message>
        <source>&amp;Known on</source>
        <translation>&amp;Known on</translation>
    </message>
    <message>
        <source>It may have been done for an &amp;improper purpose</source>
        <translation>It may have been done for an &amp;improper purpose</translation>
    </message>
    <message>
        <source>It must be reported in any of these cases:
%1</source>
        <translation>It must be reported in any of these cases:
%1</translation>
    </message>
    <message>
        <source>%1 (one of these is enough)</source>
        <translation>%1 (one of these is enough)</translation>
    </message>
    <message>
        <source>&amp;Safeguards</source>
        <translation>&amp;Safeguards</translation>
    </message>
    <message>
        <source>What was encrypted need not be reported when all of this was in place.</source>
        <translation>What was encrypted need not be reported when all of this was in place.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Judgement</translation>
    </message>
    <message>
        <source>&amp;Reason of the judgement</source>
        <translation>&amp;Reason of the judgement</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>&amp;First report on</source>
        <translation>&amp;First report on</translation>
    </message>
    <message>
        <source>F&amp;ull report on</source>
        <translation>F&amp;ull report on</translation>
    </message>
    <message>
        <source>What the report says, as far as it is known:</source>
        <translation>What the report says, as far as it is known:</translation>
    </message>
    <message>
        <source>First report: %1 to %2. Full report: until %3. The day it was known is not counted; holidays are.</source>
        <translation>First report: %1 to %2. Full report: until %3. The day it was known is not counted; holidays are.</translation>
    </message>
</context>
<context>
    <name>mcs::app::BriefingEditor</name>
    <message>
        <source>Record the telling</source>
        <translation>Record the telling</translation>
    </message>
    <message>
        <source>These documents were explained or handed out to these people.</source>
        <translation>These documents were explained or handed out to these people.</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>&amp;Told on</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
</context>
<context>
    <name>mcs::app::CallListEdit</name>
    <message>
        <source>Contacts in calling order</source>
        <translation>Contacts in calling order</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation>&amp;Add a contact</translation>
    </message>
    <message>
        <source>Call &amp;earlier (Alt+Up)</source>
        <translation>Call &amp;earlier (Alt+Up)</translation>
    </message>
    <message>
        <source>Call &amp;later (Alt+Down)</source>
        <translation>Call &amp;later (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>mcs::app::CandidatesEditor</name>
    <message>
        <source>Propose members</source>
        <translation>Propose members</translation>
    </message>
    <message>
        <source>Members for “%1”</source>
        <translation>Members for “%1”</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;People</translation>
    </message>
    <message>
        <source>New &amp;outside member…</source>
        <translation>New &amp;outside member…</translation>
    </message>
    <message>
        <source>Somebody of another office who is not in the list.</source>
        <translation>Somebody of another office who is not in the list.</translation>
    </message>
    <message>
        <source>Why they are &amp;needed</source>
        <translation>Why they are &amp;needed</translation>
    </message>
    <message>
        <source>Counts for everybody who is ticked. No clinical details here. %1</source>
        <translation>Counts for everybody who is ticked. No clinical details here. %1</translation>
    </message>
    <message>
        <source>&amp;Invited on</source>
        <translation>&amp;Invited on</translation>
    </message>
    <message>
        <source>Leave this empty if they are not invited yet.</source>
        <translation>Leave this empty if they are not invited yet.</translation>
    </message>
    <message>
        <source>Invited in &amp;MCS on</source>
        <translation>Invited in &amp;MCS on</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Patient or &amp;family</source>
        <translation>Patient or &amp;family</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(nobody)</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Relation to the patient</source>
        <translation>Relation to the patient</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>This facility</translation>
    </message>
    <message>
        <source>Please enter the day on which the invitation was decided.</source>
        <translation>Please enter the day on which the invitation was decided.</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>Please enter the name.</translation>
    </message>
    <message>
        <source>Please enter the relation.</source>
        <translation>Please enter the relation.</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>Please tick at least one person.</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutEditor</name>
    <message>
        <source>Request to carry out</source>
        <translation>Request to carry out</translation>
    </message>
    <message>
        <source>New request to carry out</source>
        <translation>New request to carry out</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>What goes out</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destination</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>May be left empty.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>The last day; it is brought back on it at the latest.</source>
        <translation>The last day; it is brought back on it at the latest.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Apply for the approval</source>
        <translation>Apply for the approval</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>Keep it as a draft</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>What to &amp;do</translation>
    </message>
    <message>
        <source>Applied &amp;on</source>
        <translation>Applied &amp;on</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Save the draft</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutItemsEdit</name>
    <message>
        <source>Add another thing</source>
        <translation>Add another thing</translation>
    </message>
    <message>
        <source>(another medium, written below)</source>
        <translation>(another medium, written below)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Information on it</source>
        <translation>Information on it</translation>
    </message>
    <message>
        <source>Only where something belongs to it, such as a memory card</source>
        <translation>Only where something belongs to it, such as a memory card</translation>
    </message>
    <message>
        <source>For example: USB memory, paper</source>
        <translation>For example: USB memory, paper</translation>
    </message>
    <message>
        <source>What kind of information; never its content</source>
        <translation>What kind of information; never its content</translation>
    </message>
    <message>
        <source>Thing %1: %2</source>
        <translation>Thing %1: %2</translation>
    </message>
    <message>
        <source>Thing %1</source>
        <translation>Thing %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this thing</source>
        <translation>Remove this thing</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutPage</name>
    <message>
        <source>Carry-outs</source>
        <translation>Carry-outs</translation>
    </message>
    <message>
        <source>Requests to carry something out</source>
        <translation>Requests to carry something out</translation>
    </message>
    <message>
        <source>Nothing has been carried out yet. Press F6 to enter the first request.</source>
        <translation>Nothing has been carried out yet. Press F6 to enter the first request.</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>Approve or reject</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>Record the taking out</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Confirm the return</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>Record a loss</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutStepEditor</name>
    <message>
        <source>Approve or reject</source>
        <translation>Approve or reject</translation>
    </message>
    <message>
        <source>%1 applies to carry something out.</source>
        <translation>%1 applies to carry something out.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>Record the taking out</translation>
    </message>
    <message>
        <source>%1 takes this out.</source>
        <translation>%1 takes this out.</translation>
    </message>
    <message>
        <source>&amp;Taken out on</source>
        <translation>&amp;Taken out on</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>What did %1 bring back?</source>
        <translation>What did %1 bring back?</translation>
    </message>
    <message>
        <source>Leave empty what is still outside. The erasing may follow later.</source>
        <translation>Leave empty what is still outside. The erasing may follow later.</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Confirm the return</translation>
    </message>
    <message>
        <source>Everything was looked at: it is there, and the information on it is erased.</source>
        <translation>Everything was looked at: it is there, and the information on it is erased.</translation>
    </message>
    <message>
        <source>&amp;Confirmed on</source>
        <translation>&amp;Confirmed on</translation>
    </message>
    <message>
        <source>Confirmed &amp;by</source>
        <translation>Confirmed &amp;by</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>Record a loss</translation>
    </message>
    <message>
        <source>Something was lost outside.</source>
        <translation>Something was lost outside.</translation>
    </message>
    <message>
        <source>Please report it at once, change the passwords, and have the line or the device locked.</source>
        <translation>Please report it at once, change the passwords, and have the line or the device locked.</translation>
    </message>
    <message>
        <source>&amp;Lost on</source>
        <translation>&amp;Lost on</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>Record the loss</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Withdraw the request</translation>
    </message>
    <message>
        <source>The request of %1 is withdrawn and kept as such.</source>
        <translation>The request of %1 is withdrawn and kept as such.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>・%1: %2</source>
        <translation>・%1: %2</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destination: %1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>Period: %1 to %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>&amp;What was lost</source>
        <translation>&amp;What was lost</translation>
    </message>
    <message>
        <source>Please enter why it is rejected.</source>
        <translation>Please enter why it is rejected.</translation>
    </message>
</context>
<context>
    <name>mcs::app::CheckListEdit</name>
    <message>
        <source>Co&amp;mment on the current item</source>
        <translation>Co&amp;mment on the current item</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All the &amp;rest in order</source>
        <translation>All the &amp;rest in order</translation>
    </message>
    <message>
        <source>Comment on the current item</source>
        <translation>Comment on the current item</translation>
    </message>
    <message>
        <source>Check items, answered with the keys 1 to 4</source>
        <translation>Check items, answered with the keys 1 to 4</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
</context>
<context>
    <name>mcs::app::CommandLine</name>
    <message>
        <source>MCS Ledger: the registers a Medical Care Station administrator keeps.</source>
        <translation>MCS Ledger: the registers a Medical Care Station administrator keeps.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>opens the window</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed and nothing changed, 2 wrong usage.</source>
        <translation>Exit code: 0 done, 1 failed and nothing changed, 2 wrong usage.</translation>
    </message>
    <message>
        <source>%1 See “mcs-ledger --help”.</source>
        <translation>%1 See “mcs-ledger --help”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>The sample ledger was made in %1. All people in it are fictitious.</source>
        <translation>The sample ledger was made in %1. All people in it are fictitious.</translation>
    </message>
    <message>
        <source>makes a sample ledger of fictitious people; P is made with a random password when missing</source>
        <translation>makes a sample ledger of fictitious people; P is made with a random password when missing</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>The file %1 does not exist.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check who may read it.</source>
        <translation>The file %1 cannot be read. Check who may read it.</translation>
    </message>
    <message>
        <source>new %1, completed %2, unchanged %3</source>
        <translation>new %1, completed %2, unchanged %3</translation>
    </message>
    <message>
        <source>Columns left aside: %1</source>
        <translation>Columns left aside: %1</translation>
    </message>
    <message>
        <source>The list has %1 problems, so nothing was brought in. Mend these rows and try again:</source>
        <translation>The list has %1 problems, so nothing was brought in. Mend these rows and try again:</translation>
    </message>
    <message>
        <source>The list can be brought in (%1). This was a trial; nothing was saved.</source>
        <translation>The list can be brought in (%1). This was a trial; nothing was saved.</translation>
    </message>
    <message>
        <source>The list was brought in (%1).</source>
        <translation>The list was brought in (%1).</translation>
    </message>
    <message>
        <source>brings in a list (CSV, UTF-8 or Shift_JIS), all rows or none</source>
        <translation>brings in a list (CSV, UTF-8 or Shift_JIS), all rows or none</translation>
    </message>
    <message>
        <source>%1 is too big to describe a facility.</source>
        <translation>%1 is too big to describe a facility.</translation>
    </message>
    <message>
        <source>The recovery key must not lie in the folder of the ledger. Choose another place for it.</source>
        <translation>The recovery key must not lie in the folder of the ledger. Choose another place for it.</translation>
    </message>
    <message>
        <source>The ledger was made in %1. The first user is “%2”.</source>
        <translation>The ledger was made in %1. The first user is “%2”.</translation>
    </message>
    <message>
        <source>The recovery key is in %1. Print it, keep it in a locked place and delete the file.</source>
        <translation>The recovery key is in %1. Print it, keep it in a locked place and delete the file.</translation>
    </message>
    <message>
        <source>makes a new ledger; the recovery key is written to R</source>
        <translation>makes a new ledger; the recovery key is written to R</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standard input</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check who may read it.</source>
        <translation>The password file %1 cannot be read. Check who may read it.</translation>
    </message>
    <message>
        <source>The password file %1 does not exist.</source>
        <translation>The password file %1 does not exist.</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>%1 holds no password in its first line.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long for a password.</source>
        <translation>The first line of %1 is too long for a password.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it again as UTF-8.</source>
        <translation>%1 is not UTF-8 text. Save it again as UTF-8.</translation>
    </message>
    <message>
        <source>Give only one of --all-missing, --subject and --blank.</source>
        <translation>Give only one of --all-missing, --subject and --blank.</translation>
    </message>
    <message>
        <source>--fill is unsigned or full.</source>
        <translation>--fill is unsigned or full.</translation>
    </message>
    <message>
        <source>A blank form is not filled in; leave --fill out.</source>
        <translation>A blank form is not filled in; leave --fill out.</translation>
    </message>
    <message>
        <source>There is no staff “%1” to explain the consent. Give an id such as staff-3 or an e-mail address.</source>
        <translation>There is no staff “%1” to explain the consent. Give an id such as staff-3 or an e-mail address.</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing was printed.</source>
        <translation>Nothing is missing, so nothing was printed.</translation>
    </message>
    <message>
        <source>%1 papers (%2 pages) were written to %3.</source>
        <translation>%1 papers (%2 pages) were written to %3.</translation>
    </message>
    <message>
        <source>There is no ledger in %1. Check the folder, or make a ledger with “mcs-ledger new”.</source>
        <translation>There is no ledger in %1. Check the folder, or make a ledger with “mcs-ledger new”.</translation>
    </message>
    <message>
        <source>This PC offers no keychain, so the password alone opens the ledger.</source>
        <translation>This PC offers no keychain, so the password alone opens the ledger.</translation>
    </message>
    <message>
        <source>There is nothing to do as of %1.</source>
        <translation>There is nothing to do as of %1.</translation>
    </message>
    <message>
        <source>To do as of %1: %2</source>
        <translation>To do as of %1: %2</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>lists what is missing, due or overdue, with its article</source>
        <translation>lists what is missing, due or overdue, with its article</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Do not go on working with it; bring back a backup.</source>
        <translation>The ledger is not as it was written. Do not go on working with it; bring back a backup.</translation>
    </message>
    <message>
        <source>The ledger is as it was written: %1 audit entries and %2 pages were checked.</source>
        <translation>The ledger is as it was written: %1 audit entries and %2 pages were checked.</translation>
    </message>
    <message>
        <source>checks that nothing in the ledger was changed from outside</source>
        <translation>checks that nothing in the ledger was changed from outside</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>“%1” is too much here.</translation>
    </message>
    <message>
        <source>The option “%1” is not known for “%2”.</source>
        <translation>The option “%1” is not known for “%2”.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>The option “%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>The option “%1” is missing.</source>
        <translation>The option “%1” is missing.</translation>
    </message>
    <message>
        <source>%1 exists already. It is not overwritten; give another name.</source>
        <translation>%1 exists already. It is not overwritten; give another name.</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check the folder and who may write to it.</source>
        <translation>%1 cannot be created. Check the folder and who may write to it.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space of the disk.</source>
        <translation>%1 cannot be written. Check the free space of the disk.</translation>
    </message>
    <message>
        <source>Whom is the form for? Give --all-missing, or --subject with an id from the to-do list or an e-mail address.</source>
        <translation>Whom is the form for? Give --all-missing, or --subject with an id from the to-do list or an e-mail address.</translation>
    </message>
    <message>
        <source>CP932 does not have these characters, so the file has 〓 or a plain form in their place: %1. Without --encoding cp932 every character is kept.</source>
        <translation>CP932 does not have these characters, so the file has 〓 or a plain form in their place: %1. Without --encoding cp932 every character is kept.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
    <message>
        <source>The ledger could not be written to, so its history does not tell of this list.</source>
        <translation>The ledger could not be written to, so its history does not tell of this list.</translation>
    </message>
    <message>
        <source>“%1” cannot be written out. Write one of: %2.</source>
        <translation>“%1” cannot be written out. Write one of: %2.</translation>
    </message>
    <message>
        <source>--encoding is utf-8 or cp932.</source>
        <translation>--encoding is utf-8 or cp932.</translation>
    </message>
    <message>
        <source>writes a register as CSV and enters that in the history</source>
        <translation>writes a register as CSV and enters that in the history</translation>
    </message>
    <message>
        <source>“%1” cannot be brought in. Write staff, patients or devices.</source>
        <translation>“%1” cannot be brought in. Write staff, patients or devices.</translation>
    </message>
    <message>
        <source>Whom is the form for? Give --all-missing, or --subject with a patient&apos;s id such as patient-3.</source>
        <translation>Whom is the form for? Give --all-missing, or --subject with a patient&apos;s id such as patient-3.</translation>
    </message>
    <message>
        <source> [put off until %1: %2]</source>
        <translation> [put off until %1: %2]</translation>
    </message>
    <message>
        <source>writes forms and the facility&apos;s own papers as a PDF and records that they were printed</source>
        <translation>writes forms and the facility&apos;s own papers as a PDF and records that they were printed</translation>
    </message>
    <message>
        <source>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME, and where it has several facilities, --facility NAME.</source>
        <translation>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME, and where it has several facilities, --facility NAME.</translation>
    </message>
    <message>
        <source>“%1”, version “%2”: %3 forms with %4 pages were checked.</source>
        <translation>“%1”, version “%2”: %3 forms with %4 pages were checked.</translation>
    </message>
    <message>
        <source>The version is kept in the ledger as “%1”.</source>
        <translation>The version is kept in the ledger as “%1”.</translation>
    </message>
    <message>
        <source>The policy was written to %1.</source>
        <translation>The policy was written to %1.</translation>
    </message>
    <message>
        <source>checks a region&apos;s folder: policy.json and every form, laid out blank</source>
        <translation>checks a region&apos;s folder: policy.json and every form, laid out blank</translation>
    </message>
    <message>
        <source>checks a region&apos;s folder and keeps it in the ledger as the version in force</source>
        <translation>checks a region&apos;s folder and keeps it in the ledger as the version in force</translation>
    </message>
    <message>
        <source>writes the facility&apos;s region as a folder inside FOLDER</source>
        <translation>writes the facility&apos;s region as a folder inside FOLDER</translation>
    </message>
    <message>
        <source>The ledger has no facility “%1”. Choose one of %2.</source>
        <translation>The ledger has no facility “%1”. Choose one of %2.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ComplianceDialog</name>
    <message>
        <source>Duties article by article</source>
        <translation>Duties article by article</translation>
    </message>
    <message>
        <source>Region (%1)</source>
        <translation>Region (%1)</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>Model rules</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>All policies</translation>
    </message>
    <message>
        <source>All about the current row</source>
        <translation>All about the current row</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save as CSV</source>
        <translation>&amp;Save as CSV</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2 of %3 met; recommended: %4 of %5</source>
        <translation>%1: %2 of %3 met; recommended: %4 of %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>How it is known</translation>
    </message>
    <message>
        <source>From the records of this ledger</source>
        <translation>From the records of this ledger</translation>
    </message>
    <message>
        <source>The ledger does not judge this; the facility sees to it</source>
        <translation>The ledger does not judge this; the facility sees to it</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>How it is read here</source>
        <translation>How it is read here</translation>
    </message>
    <message>
        <source>What leaves it open: %1</source>
        <translation>What leaves it open: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtered</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another place for it. (%1)</source>
        <translation>The file could not be written. Please choose another place for it. (%1)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductMatrix</name>
    <message>
        <source>People, their training and the documents they were told of</source>
        <translation>People, their training and the documents they were told of</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductStepEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>Record the instruction</translation>
    </message>
    <message>
        <source>To be thought of: %1</source>
        <translation>To be thought of: %1</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>&amp;Instruction</translation>
    </message>
    <message>
        <source>Instructed &amp;by</source>
        <translation>Instructed &amp;by</translation>
    </message>
    <message>
        <source>Instructed &amp;on</source>
        <translation>Instructed &amp;on</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>&amp;Cause</translation>
    </message>
    <message>
        <source>&amp;Prevention</source>
        <translation>&amp;Prevention</translation>
    </message>
    <message>
        <source>What keeps it from happening again, and who sees to it.</source>
        <translation>What keeps it from happening again, and who sees to it.</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>Closed &amp;on</translation>
    </message>
    <message>
        <source>Restrict the use of MCS</source>
        <translation>Restrict the use of MCS</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>A person whose use is limited or banned is not invited to any group.</source>
        <translation>A person whose use is limited or banned is not invited to any group.</translation>
    </message>
    <message>
        <source>&amp;Imposed by</source>
        <translation>&amp;Imposed by</translation>
    </message>
    <message>
        <source>Restricted &amp;from</source>
        <translation>Restricted &amp;from</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation>Lift a restriction</translation>
    </message>
    <message>
        <source>%1: %2 since %3 (%4)</source>
        <translation>%1: %2 since %3 (%4)</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>&amp;Lifted on</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Lift the restriction</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Look for a newer version</translation>
    </message>
    <message>
        <source>“%1” is still the newest version.</source>
        <translation>“%1” is still the newest version.</translation>
    </message>
    <message>
        <source>If there is a newer one, please cancel and enter it as a new version.</source>
        <translation>If there is a newer one, please cancel and enter it as a new version.</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Checked on</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Record the check</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductText</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>No training is recorded.</source>
        <translation>No training is recorded.</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>Told of</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, way</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>Restrictions of use</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Show the restriction</source>
        <translation>Show the restriction</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>Leak of personal data</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>First report
%1 to %2</source>
        <translation>First report
%1 to %2</translation>
    </message>
    <message>
        <source>Full report
until %1</source>
        <translation>Full report
until %1</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>First report on</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>Full report on</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>Not needed: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>More than a day passed before it was reported.</source>
        <translation>More than a day passed before it was reported.</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Groups concerned</translation>
    </message>
    <message>
        <source>Patients concerned</source>
        <translation>Patients concerned</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show the carry-out</source>
        <translation>Show the carry-out</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>Instructed by</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Complete the report</source>
        <translation>Complete the report</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>Record the instruction</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>Record the measures</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConsentEditor</name>
    <message>
        <source>Record a signed consent</source>
        <translation>Record a signed consent</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Consent of %1</translation>
    </message>
    <message>
        <source>&amp;Explained by</source>
        <translation>&amp;Explained by</translation>
    </message>
    <message>
        <source>Explaine&amp;d on</source>
        <translation>Explaine&amp;d on</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>The date written on the paper.</source>
        <translation>The date written on the paper.</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>Signed &amp;by</translation>
    </message>
    <message>
        <source>&amp;Name of the signer</source>
        <translation>&amp;Name of the signer</translation>
    </message>
    <message>
        <source>&amp;Relation to the patient</source>
        <translation>&amp;Relation to the patient</translation>
    </message>
    <message>
        <source>Reason for &amp;writing on behalf</source>
        <translation>Reason for &amp;writing on behalf</translation>
    </message>
    <message>
        <source>Co&amp;unterpart handed over on</source>
        <translation>Co&amp;unterpart handed over on</translation>
    </message>
    <message>
        <source>Leave this empty if it has not been handed over yet.</source>
        <translation>Leave this empty if it has not been handed over yet.</translation>
    </message>
    <message>
        <source>&amp;Place of the original</source>
        <translation>&amp;Place of the original</translation>
    </message>
    <message>
        <source>For example the name of the folder and the shelf.</source>
        <translation>For example the name of the folder and the shelf.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>Please choose who explained the consent.</source>
        <translation>Please choose who explained the consent.</translation>
    </message>
    <message>
        <source>Please enter the day of the explanation.</source>
        <translation>Please enter the day of the explanation.</translation>
    </message>
    <message>
        <source>The signature lies before the explanation. Please check both dates.</source>
        <translation>The signature lies before the explanation. Please check both dates.</translation>
    </message>
    <message>
        <source>Please enter who signed.</source>
        <translation>Please enter who signed.</translation>
    </message>
    <message>
        <source>Please enter the relation of the person who wrote.</source>
        <translation>Please enter the relation of the person who wrote.</translation>
    </message>
    <message>
        <source>Please enter why another person wrote.</source>
        <translation>Please enter why another person wrote.</translation>
    </message>
    <message>
        <source>This lies before the signature. Please check both dates.</source>
        <translation>This lies before the signature. Please check both dates.</translation>
    </message>
    <message>
        <source>A consent is in force. Place, keeper, handing over and note are put right; any other change makes a new entry that takes its place.</source>
        <translation>A consent is in force. Place, keeper, handing over and note are put right; any other change makes a new entry that takes its place.</translation>
    </message>
    <message>
        <source>&amp;Kind of consent</source>
        <translation>&amp;Kind of consent</translation>
    </message>
    <message>
        <source>&amp;Why none is needed</source>
        <translation>&amp;Why none is needed</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Decided &amp;on</translation>
    </message>
    <message>
        <source>Reason &amp;without a signature</source>
        <translation>Reason &amp;without a signature</translation>
    </message>
    <message>
        <source>Sharing in &amp;MCS explained</source>
        <translation>Sharing in &amp;MCS explained</translation>
    </message>
    <message>
        <source>Taken as given &amp;from</source>
        <translation>Taken as given &amp;from</translation>
    </message>
    <message>
        <source>Bo&amp;x of the patient signed</source>
        <translation>Bo&amp;x of the patient signed</translation>
    </message>
    <message>
        <source>Box of the fami&amp;ly signed</source>
        <translation>Box of the fami&amp;ly signed</translation>
    </message>
    <message>
        <source>Some &amp;clauses refused</source>
        <translation>Some &amp;clauses refused</translation>
    </message>
    <message>
        <source>Clauses re&amp;fused</source>
        <translation>Clauses re&amp;fused</translation>
    </message>
    <message>
        <source>Tick what is not agreed to.</source>
        <translation>Tick what is not agreed to.</translation>
    </message>
    <message>
        <source>Seal o&amp;ver the refusal seen</source>
        <translation>Seal o&amp;ver the refusal seen</translation>
    </message>
    <message>
        <source>The refusal stands in the margin, and the seal of the signer lies over it.</source>
        <translation>The refusal stands in the margin, and the seal of the signer lies over it.</translation>
    </message>
    <message>
        <source>&amp;Original kept by</source>
        <translation>&amp;Original kept by</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Please enter why no consent is needed.</source>
        <translation>Please enter why no consent is needed.</translation>
    </message>
    <message>
        <source>Please enter the day of the decision.</source>
        <translation>Please enter the day of the decision.</translation>
    </message>
    <message>
        <source>Please enter why nothing is signed.</source>
        <translation>Please enter why nothing is signed.</translation>
    </message>
    <message>
        <source>Please enter the date written on the paper.</source>
        <translation>Please enter the date written on the paper.</translation>
    </message>
    <message>
        <source>Please tick the clauses that are refused.</source>
        <translation>Please tick the clauses that are refused.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConsentPage</name>
    <message>
        <source>Patients and their consents</source>
        <translation>Patients and their consents</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>New patient</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>Print the consent</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Hand over the counterpart</source>
        <translation>Hand over the counterpart</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Not shared in MCS</source>
        <translation>Not shared in MCS</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Care ended on</source>
        <translation>Care ended on</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>Attending physician</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consent: %1</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Reason for writing on behalf</source>
        <translation>Reason for writing on behalf</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>Counterpart handed over on</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Record a refusal</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Record a withdrawal</translation>
    </message>
    <message>
        <source>Request about the data</source>
        <translation>Request about the data</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>Record an explanation</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>With the patient since %1</source>
        <translation>With the patient since %1</translation>
    </message>
    <message>
        <source>Requests about the data</source>
        <translation>Requests about the data</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Open since %1</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Record the answer</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>%1 (sealed)</source>
        <translation>%1 (sealed)</translation>
    </message>
    <message>
        <source>Taken as given from</source>
        <translation>Taken as given from</translation>
    </message>
    <message>
        <source>Reason without a signature</source>
        <translation>Reason without a signature</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>Why none is needed</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Original kept by</source>
        <translation>Original kept by</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Consented to</source>
        <translation>Consented to</translation>
    </message>
    <message>
        <source>No consent for today</source>
        <translation>No consent for today</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>Open the consent</translation>
    </message>
    <message>
        <source>%1: %2, consent given by %3</source>
        <translation>%1: %2, consent given by %3</translation>
    </message>
    <message>
        <source>Record a consent to photographs</source>
        <translation>Record a consent to photographs</translation>
    </message>
    <message>
        <source>Provisions to third parties</source>
        <translation>Provisions to third parties</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Record a provision</source>
        <translation>Record a provision</translation>
    </message>
    <message>
        <source>No patient is entered yet. Press F6 to enter the first, or bring in a CSV list below.</source>
        <translation>No patient is entered yet. Press F6 to enter the first, or bring in a CSV list below.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContactsEdit</name>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Remove this contact</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Contact %1: %2</source>
        <translation>Contact %1: %2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContinuityEditor</name>
    <message>
        <source>Continuity plan</source>
        <translation>Continuity plan</translation>
    </message>
    <message>
        <source>New continuity plan</source>
        <translation>New continuity plan</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Who is called</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>From top to bottom, as they are called. A telephone or fax number or an e-mail address is enough.</source>
        <translation>From top to bottom, as they are called. A telephone or fax number or an e-mail address is enough.</translation>
    </message>
    <message>
        <source>Announcement and review</source>
        <translation>Announcement and review</translation>
    </message>
    <message>
        <source>Announced &amp;inside on</source>
        <translation>Announced &amp;inside on</translation>
    </message>
    <message>
        <source>Everybody of the facility who uses MCS was told.</source>
        <translation>Everybody of the facility who uses MCS was told.</translation>
    </message>
    <message>
        <source>Announced &amp;outside on</source>
        <translation>Announced &amp;outside on</translation>
    </message>
    <message>
        <source>Those of other facilities who work with us in MCS were told.</source>
        <translation>Those of other facilities who work with us in MCS were told.</translation>
    </message>
    <message>
        <source>&amp;Looked through on</source>
        <translation>&amp;Looked through on</translation>
    </message>
    <message>
        <source>Every %1 months: are the contacts and their numbers still right?</source>
        <translation>Every %1 months: are the contacts and their numbers still right?</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>our facility</source>
        <translation>our facility</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>In &amp;force from</translation>
    </message>
    <message>
        <source>When MCS cannot be used, we reach each other by:</source>
        <translation>When MCS cannot be used, we reach each other by:</translation>
    </message>
    <message>
        <source>In an &amp;emergency</source>
        <translation>In an &amp;emergency</translation>
    </message>
    <message>
        <source>For example that somebody telephones when a patient&apos;s state turns worse.</source>
        <translation>For example that somebody telephones when a patient&apos;s state turns worse.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContinuityPage</name>
    <message>
        <source>Continuity plan</source>
        <translation>Continuity plan</translation>
    </message>
    <message>
        <source>Versions of the continuity plan</source>
        <translation>Versions of the continuity plan</translation>
    </message>
    <message>
        <source>There is no plan for when MCS cannot be used. Press F6 to write down whom you call.</source>
        <translation>There is no plan for when MCS cannot be used. Press F6 to write down whom you call.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>Print the call list</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Open the plan</translation>
    </message>
    <message>
        <source>Continuity plan %1</source>
        <translation>Continuity plan %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>Who is called</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>Tel. %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>Fax %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Reached by</translation>
    </message>
    <message>
        <source>Announcement and review</source>
        <translation>Announcement and review</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>Announced inside on</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>Announced outside on</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>Looked through on</translation>
    </message>
    <message>
        <source>Look through by</source>
        <translation>Look through by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>mcs::app::CorrectionEditor</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Found on %1: %2</source>
        <translation>Found on %1: %2</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>What is &amp;done about it</translation>
    </message>
    <message>
        <source>Correct &amp;by</source>
        <translation>Correct &amp;by</translation>
    </message>
    <message>
        <source>&amp;Corrected on</source>
        <translation>&amp;Corrected on</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not done.</source>
        <translation>Leave this empty as long as it is not done.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>mcs::app::CreatingPage</name>
    <message>
        <source>The ledger is being made</source>
        <translation>The ledger is being made</translation>
    </message>
    <message>
        <source>The key is being worked out of the password. This takes a few seconds.</source>
        <translation>The key is being worked out of the password. This takes a few seconds.</translation>
    </message>
    <message>
        <source>The ledger has been made.</source>
        <translation>The ledger has been made.</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>Please wait a moment.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DateEdit</name>
    <message>
        <source>e.g. R8.4.1</source>
        <translation>e.g. R8.4.1</translation>
    </message>
    <message>
        <source>R8.4.1, 8.4.1, 20260401 and 2026/4/1 are all understood. ↑↓ change the day, Page Up and Page Down the month, Ctrl+; enters today.</source>
        <translation>R8.4.1, 8.4.1, 20260401 and 2026/4/1 are all understood. ↑↓ change the day, Page Up and Page Down the month, Ctrl+; enters today.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Choose from the calendar</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>Not a date</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Today: %1</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeletionRequestEditor</name>
    <message>
        <source>Request for complete deletion</source>
        <translation>Request for complete deletion</translation>
    </message>
    <message>
        <source>%1 (the patient)</source>
        <translation>%1 (the patient)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>&amp;Asked by</translation>
    </message>
    <message>
        <source>Patient or family, with the relation.</source>
        <translation>Patient or family, with the relation.</translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation>&amp;How it reached us</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>&amp;Identity checked on</source>
        <translation>&amp;Identity checked on</translation>
    </message>
    <message>
        <source>&amp;Sent to the operator on</source>
        <translation>&amp;Sent to the operator on</translation>
    </message>
    <message>
        <source>Operator of MCS: %1</source>
        <translation>Operator of MCS: %1</translation>
    </message>
    <message>
        <source>&amp;Completion told on</source>
        <translation>&amp;Completion told on</translation>
    </message>
    <message>
        <source>Requester in&amp;formed on</source>
        <translation>Requester in&amp;formed on</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Please enter this day first; no step may be left out.</source>
        <translation>Please enter this day first; no step may be left out.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DetailPane</name>
    <message>
        <source>All about the current row</source>
        <translation>All about the current row</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceCheckEditor</name>
    <message>
        <source>Check a device</source>
        <translation>Check a device</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check of %1, last checked on %2</source>
        <translation>Check of %1, last checked on %2</translation>
    </message>
    <message>
        <source>First check of %1</source>
        <translation>First check of %1</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Checked on</translation>
    </message>
    <message>
        <source>Checked &amp;by</source>
        <translation>Checked &amp;by</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Items</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Record the check</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet.</source>
        <translation>
            <numerusform>%n item(s) are not answered yet.</numerusform>
            <numerusform>%n item(s) are not answered yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write in the comment why the item is put aside.</source>
        <translation>Please write in the comment why the item is put aside.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceEditor</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>New device</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Ledger n&amp;umber</source>
        <translation>Ledger n&amp;umber</translation>
    </message>
    <message>
        <source>The number on the sticker; each device has its own.</source>
        <translation>The number on the sticker; each device has its own.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>&amp;Belongs to</translation>
    </message>
    <message>
        <source>A personal device needs a permit in writing before it is used at work.</source>
        <translation>A personal device needs a permit in writing before it is used at work.</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>&amp;Registered on</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>&amp;Maker</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>Mode&amp;l</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>&amp;Serial number</translation>
    </message>
    <message>
        <source>Operating s&amp;ystem</source>
        <translation>Operating s&amp;ystem</translation>
    </message>
    <message>
        <source>Storage and notes</source>
        <translation>Storage and notes</translation>
    </message>
    <message>
        <source>Storage &amp;place</source>
        <translation>Storage &amp;place</translation>
    </message>
    <message>
        <source>It is &amp;locked away when it is not used</source>
        <translation>It is &amp;locked away when it is not used</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>Of the line of the device, if it has one.</source>
        <translation>Of the line of the device, if it has one.</translation>
    </message>
    <message>
        <source>Startup password &amp;changed on</source>
        <translation>Startup password &amp;changed on</translation>
    </message>
    <message>
        <source>Only the day: the password itself is never recorded.</source>
        <translation>Only the day: the password itself is never recorded.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
</context>
<context>
    <name>mcs::app::DevicePage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Register of devices</source>
        <translation>Register of devices</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>New device</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>No device is registered yet. Press F6 to register the first, or bring in a CSV list below.</source>
        <translation>No device is registered yet. Press F6 to register the first, or bring in a CSV list below.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceStepEditor</name>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Lend a device</source>
        <translation>Lend a device</translation>
    </message>
    <message>
        <source>%1 is lent to a person.</source>
        <translation>%1 is lent to a person.</translation>
    </message>
    <message>
        <source>&amp;Lent to</source>
        <translation>&amp;Lent to</translation>
    </message>
    <message>
        <source>Lent &amp;on</source>
        <translation>Lent &amp;on</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Lend</translation>
    </message>
    <message>
        <source>Take a device back</source>
        <translation>Take a device back</translation>
    </message>
    <message>
        <source>%1 has been with %2 since %3.</source>
        <translation>%1 has been with %2 since %3.</translation>
    </message>
    <message>
        <source>%1 is not lent to anybody.</source>
        <translation>%1 is not lent to anybody.</translation>
    </message>
    <message>
        <source>&amp;Returned on</source>
        <translation>&amp;Returned on</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>For example: nothing to remark, display scratched.</source>
        <translation>For example: nothing to remark, display scratched.</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>Record a loss</translation>
    </message>
    <message>
        <source>%1 is lost or stolen.</source>
        <translation>%1 is lost or stolen.</translation>
    </message>
    <message>
        <source>Please report it at once, change the passwords, and have the line or the device locked.</source>
        <translation>Please report it at once, change the passwords, and have the line or the device locked.</translation>
    </message>
    <message>
        <source>&amp;Lost on</source>
        <translation>&amp;Lost on</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>Record the loss</translation>
    </message>
    <message>
        <source>Record that a device was found</source>
        <translation>Record that a device was found</translation>
    </message>
    <message>
        <source>%1, lost on %2, is there again.</source>
        <translation>%1, lost on %2, is there again.</translation>
    </message>
    <message>
        <source>It is checked again before it goes out.</source>
        <translation>It is checked again before it goes out.</translation>
    </message>
    <message>
        <source>&amp;Found on</source>
        <translation>&amp;Found on</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>Record the finding</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>Record the erasing</translation>
    </message>
    <message>
        <source>Retire a device</source>
        <translation>Retire a device</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1 was retired on %2.</translation>
    </message>
    <message>
        <source>%1 is no longer used.</source>
        <translation>%1 is no longer used.</translation>
    </message>
    <message>
        <source>Retired &amp;on</source>
        <translation>Retired &amp;on</translation>
    </message>
    <message>
        <source>&amp;Erased on</source>
        <translation>&amp;Erased on</translation>
    </message>
    <message>
        <source>The day the information on it was erased; it may follow later.</source>
        <translation>The day the information on it was erased; it may follow later.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>Ask for a permit</translation>
    </message>
    <message>
        <source>%1 asks to use the personal device %2 at work.</source>
        <translation>%1 asks to use the personal device %2 at work.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>&amp;Asked on</translation>
    </message>
    <message>
        <source>Ask for the permit</source>
        <translation>Ask for the permit</translation>
    </message>
    <message>
        <source>Decide on a permit</source>
        <translation>Decide on a permit</translation>
    </message>
    <message>
        <source>%1 asked on %2 to use %3 at work: %4</source>
        <translation>%1 asked on %2 to use %3 at work: %4</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>Valid &amp;from</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Valid &amp;until</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n month(s). The interval is the facility&apos;s own setting.</source>
        <translation>
            <numerusform>Empty: %n month(s). The interval is the facility&apos;s own setting.</numerusform>
            <numerusform>Empty: %n month(s). The interval is the facility&apos;s own setting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>End a permit</source>
        <translation>End a permit</translation>
    </message>
    <message>
        <source>The permit of %1 for %2 ends.</source>
        <translation>The permit of %1 for %2 ends.</translation>
    </message>
    <message>
        <source>The information on the device is erased then, and that is recorded, too.</source>
        <translation>The information on the device is erased then, and that is recorded, too.</translation>
    </message>
    <message>
        <source>&amp;How it ends</source>
        <translation>&amp;How it ends</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Ended on</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>End the permit</translation>
    </message>
    <message>
        <source>The information on %1 of %2 has been erased and that was checked.</source>
        <translation>The information on %1 of %2 has been erased and that was checked.</translation>
    </message>
    <message>
        <source>Please enter why it is refused.</source>
        <translation>Please enter why it is refused.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceText</name>
    <message>
        <source>To do now</source>
        <translation>To do now</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>The device was never checked.</source>
        <translation>The device was never checked.</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Next check by</source>
        <translation>Next check by</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Lent to</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Permit of the personal device</source>
        <translation>Permit of the personal device</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No permit</source>
        <translation>No permit</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Reason for deciding alone</source>
        <translation>Reason for deciding alone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>End the permit</translation>
    </message>
    <message>
        <source>Considered (level: consider)</source>
        <translation>Considered (level: consider)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Show the request</translation>
    </message>
    <message>
        <source>Outside until %1</source>
        <translation>Outside until %1</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>Maker and model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (locked)</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Startup password changed on</source>
        <translation>Startup password changed on</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Found on</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 to %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>Item %1: %2</translation>
    </message>
    <message>
        <source>Information on it</source>
        <translation>Information on it</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>Show the device</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>Rejected on</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Taken out on</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmed on</translation>
    </message>
    <message>
        <source>Decide on the permit</source>
        <translation>Decide on the permit</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>Record the erasing</translation>
    </message>
    <message>
        <source>Record that it was found</source>
        <translation>Record that it was found</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>Ask for a permit</translation>
    </message>
    <message>
        <source>Check the device</source>
        <translation>Check the device</translation>
    </message>
    <message>
        <source>Decide on the services</source>
        <translation>Decide on the services</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>Record the return</translation>
    </message>
    <message>
        <source>Lend the device</source>
        <translation>Lend the device</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>Complete the request</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>Approve or reject</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>Record the taking out</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>Confirm the return</translation>
    </message>
</context>
<context>
    <name>mcs::app::DisasterEditor</name>
    <message>
        <source>Disaster</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <source>&amp;Disaster</source>
        <translation>&amp;Disaster</translation>
    </message>
    <message>
        <source>For example the earthquake of a day.</source>
        <translation>For example the earthquake of a day.</translation>
    </message>
    <message>
        <source>&amp;Started on</source>
        <translation>&amp;Started on</translation>
    </message>
    <message>
        <source>Declared &amp;by</source>
        <translation>Declared &amp;by</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Device used in a disaster</source>
        <translation>Device used in a disaster</translation>
    </message>
    <message>
        <source>&amp;Used by</source>
        <translation>&amp;Used by</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Device</translation>
    </message>
    <message>
        <source>Make, model and whose it is, so that it is found again afterwards.</source>
        <translation>Make, model and whose it is, so that it is found again afterwards.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>The disaster is over</source>
        <translation>The disaster is over</translation>
    </message>
    <message>
        <source>Devices outside the register may not be used any more then; each is wiped or registered.</source>
        <translation>Devices outside the register may not be used any more then; each is wiped or registered.</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Ended on</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>Clear up after a disaster</source>
        <translation>Clear up after a disaster</translation>
    </message>
    <message>
        <source>Of each device: when it was wiped, or as which device it is in the register now.</source>
        <translation>Of each device: when it was wiped, or as which device it is in the register now.</translation>
    </message>
    <message>
        <source>%1 (%2, %3 to %4)</source>
        <translation>%1 (%2, %3 to %4)</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>Wiped on</translation>
    </message>
    <message>
        <source>(not registered)</source>
        <translation>(not registered)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registered as</translation>
    </message>
    <message>
        <source>Either it was wiped, or it is in the register now: please enter one.</source>
        <translation>Either it was wiped, or it is in the register now: please enter one.</translation>
    </message>
</context>
<context>
    <name>mcs::app::DocumentEditor</name>
    <message>
        <source>Edit a document</source>
        <translation>Edit a document</translation>
    </message>
    <message>
        <source>New version of a document</source>
        <translation>New version of a document</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Title of the document</source>
        <translation>&amp;Title of the document</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>As the document calls it: 「第5.1版」, 「2023年1月1日改正」. A new version takes the place of the earlier one of the same kind and title, and everybody is told of it anew.</source>
        <translation>As the document calls it: 「第5.1版」, 「2023年1月1日改正」. A new version takes the place of the earlier one of the same kind and title, and everybody is told of it anew.</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>In &amp;force from</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>&amp;Checked on</translation>
    </message>
    <message>
        <source>When it was last looked whether this is the newest version.</source>
        <translation>When it was last looked whether this is the newest version.</translation>
    </message>
    <message>
        <source>&amp;Every MCS user is told of it</source>
        <translation>&amp;Every MCS user is told of it</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>&amp;Where it is kept</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Save the document</translation>
    </message>
</context>
<context>
    <name>mcs::app::DocumentPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Register of documents</source>
        <translation>Register of documents</translation>
    </message>
    <message>
        <source>No document is registered yet. Press F6 to enter the first.</source>
        <translation>No document is registered yet. Press F6 to enter the first.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>Record the telling</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>Record a check</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>Superseded on</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nobody has to be told of it.</source>
        <translation>Nobody has to be told of it.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Told to %1 of %2 people</source>
        <translation>Told to %1 of %2 people</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
</context>
<context>
    <name>mcs::app::DraftStore</name>
    <message>
        <source>What was being typed could not be kept, because the disk is full.</source>
        <translation>What was being typed could not be kept, because the disk is full.</translation>
    </message>
    <message>
        <source>What was being typed could not be kept. (%1)</source>
        <translation>What was being typed could not be kept. (%1)</translation>
    </message>
    <message>
        <source>What was being typed before the lock cannot be read. (%1)</source>
        <translation>What was being typed before the lock cannot be read. (%1)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExemptionEditor</name>
    <message>
        <source>An existing pledge of secrecy stands in for the new one of %1.</source>
        <translation>An existing pledge of secrecy stands in for the new one of %1.</translation>
    </message>
    <message>
        <source>Allowed when the existing paper covers all points below (%1).</source>
        <translation>Allowed when the existing paper covers all points below (%1).</translation>
    </message>
    <message>
        <source>&amp;Name of the existing paper</source>
        <translation>&amp;Name of the existing paper</translation>
    </message>
    <message>
        <source>For example the pledge of secrecy of the work contract.</source>
        <translation>For example the pledge of secrecy of the work contract.</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The paper covers</source>
        <translation>The paper covers</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>&amp;Checked by</translation>
    </message>
    <message>
        <source>Record the exemption</source>
        <translation>Record the exemption</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the date written on the paper.</source>
        <translation>This day lies in the future. Please enter the date written on the paper.</translation>
    </message>
    <message>
        <source>Please tick every point the paper covers. If it does not cover all, a new pledge is needed.</source>
        <translation>Please tick every point the paper covers. If it does not cover all, a new pledge is needed.</translation>
    </message>
    <message>
        <source>Record an exemption</source>
        <translation>Record an exemption</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExportButton</name>
    <message>
        <source>Write out as CSV</source>
        <translation>Write out as CSV</translation>
    </message>
    <message>
        <source>Saves the whole list for a spreadsheet. That it was written out is entered in the history.</source>
        <translation>Saves the whole list for a spreadsheet. That it was written out is entered in the history.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
</context>
<context>
    <name>mcs::app::Exporting</name>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write to it.</source>
        <translation>%1 cannot be written. Check that the folder exists and that you may write to it.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Make room on the disk and write it out again.</source>
        <translation>There is no space left for %1. Make room on the disk and write it out again.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExternalFacilityEditor</name>
    <message>
        <source>Other office</source>
        <translation>Other office</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>&amp;Name of the office</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>For example hospital, pharmacy, home nursing.</source>
        <translation>For example hospital, pharmacy, home nursing.</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;lephone</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>Fa&amp;x</translation>
    </message>
    <message>
        <source>Has &amp;applied for MCS</source>
        <translation>Has &amp;applied for MCS</translation>
    </message>
    <message>
        <source>Allows &amp;posting its documents</source>
        <translation>Allows &amp;posting its documents</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExternalMemberEditor</name>
    <message>
        <source>Outside member</source>
        <translation>Outside member</translation>
    </message>
    <message>
        <source>New outside member</source>
        <translation>New outside member</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>Re&amp;ading</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>In katakana; decides the order of lists.</translation>
    </message>
    <message>
        <source>O&amp;ffice</source>
        <translation>O&amp;ffice</translation>
    </message>
    <message>
        <source>A new name is entered as a new office.</source>
        <translation>A new name is entered as a new office.</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>As their office calls it.</source>
        <translation>As their office calls it.</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;lephone</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail address</translation>
    </message>
    <message>
        <source>Left their office on</source>
        <translation>Left their office on</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityBox</name>
    <message>
        <source>Facilities of this ledger</source>
        <translation>Facilities of this ledger</translation>
    </message>
    <message>
        <source>Each facility has its own region, staff, patients, groups and devices.</source>
        <translation>Each facility has its own region, staff, patients, groups and devices.</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityEditor</name>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>&amp;Name of the facility</source>
        <translation>&amp;Name of the facility</translation>
    </message>
    <message>
        <source>&amp;Kind of facility</source>
        <translation>&amp;Kind of facility</translation>
    </message>
    <message>
        <source>&amp;Corporation</source>
        <translation>&amp;Corporation</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>Posta&amp;l code</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;Fax</source>
        <translation>&amp;Fax</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail address</translation>
    </message>
    <message>
        <source>C&amp;ontact for personal data</source>
        <translation>C&amp;ontact for personal data</translation>
    </message>
    <message>
        <source>Telephone of the contact for &amp;personal data</source>
        <translation>Telephone of the contact for &amp;personal data</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>Plan in &amp;use</source>
        <translation>Plan in &amp;use</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityForm</name>
    <message>
        <source>&amp;Name of the facility</source>
        <translation>&amp;Name of the facility</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Kind of facility</translation>
    </message>
    <message>
        <source>&amp;Kind of facility</source>
        <translation>&amp;Kind of facility</translation>
    </message>
    <message>
        <source>&amp;Corporation</source>
        <translation>&amp;Corporation</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>&amp;Postal code</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;FAX</source>
        <translation>&amp;FAX</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail address</translation>
    </message>
    <message>
        <source>Contact for personal &amp;data: name</source>
        <translation>Contact for personal &amp;data: name</translation>
    </message>
    <message>
        <source>Contact for personal data: te&amp;lephone</source>
        <translation>Contact for personal data: te&amp;lephone</translation>
    </message>
    <message>
        <source>Please enter “%1”.</source>
        <translation>Please enter “%1”.</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan in &amp;use</source>
        <translation>Plan in &amp;use</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityPage</name>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Enter the facility as it is to stand on the forms.</source>
        <translation>Enter the facility as it is to stand on the forms.</translation>
    </message>
    <message>
        <source>Manager: name</source>
        <translation>Manager: name</translation>
    </message>
    <message>
        <source>Manager: reading</source>
        <translation>Manager: reading</translation>
    </message>
    <message>
        <source>&amp;Manager: name</source>
        <translation>&amp;Manager: name</translation>
    </message>
    <message>
        <source>Manager: &amp;reading</source>
        <translation>Manager: &amp;reading</translation>
    </message>
    <message>
        <source>Please enter the manager&apos;s name.</source>
        <translation>Please enter the manager&apos;s name.</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilitySection</name>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>This is what stands on forms printed from now on. Papers already printed keep what they said.</source>
        <translation>This is what stands on forms printed from now on. Papers already printed keep what they said.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>The facility has been saved.</source>
        <translation>The facility has been saved.</translation>
    </message>
    <message>
        <source>A&amp;dd a facility</source>
        <translation>A&amp;dd a facility</translation>
    </message>
    <message>
        <source>Facilities of this &amp;ledger</source>
        <translation>Facilities of this &amp;ledger</translation>
    </message>
    <message>
        <source>(new facility)</source>
        <translation>(new facility)</translation>
    </message>
</context>
<context>
    <name>mcs::app::FilterLine</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word (Ctrl+F)</source>
        <translation>Shows the rows that hold every word (Ctrl+F)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>All readings</translation>
    </message>
    <message>
        <source>Readings that begin with %1</source>
        <translation>Readings that begin with %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Search by name …</source>
        <translation>Search by name …</translation>
    </message>
</context>
<context>
    <name>mcs::app::FirstDataPage</name>
    <message>
        <source>&amp;Bring in a staff list (CSV file)</source>
        <translation>&amp;Bring in a staff list (CSV file)</translation>
    </message>
    <message>
        <source>&amp;Enter the staff later</source>
        <translation>&amp;Enter the staff later</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>The people who work here</translation>
    </message>
    <message>
        <source>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</source>
        <translation>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</translation>
    </message>
</context>
<context>
    <name>mcs::app::FormsPreview</name>
    <message>
        <source>Next &amp;page</source>
        <translation>Next &amp;page</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 of %3</translation>
    </message>
</context>
<context>
    <name>mcs::app::FunctionKeyBar</name>
    <message>
        <source>F%1 %2</source>
        <translation>F%1 %2</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupDetail</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is past</source>
        <translation>What is past</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show closed memberships and earlier reviews</source>
        <translation>Show closed memberships and earlier reviews</translation>
    </message>
    <message>
        <source>In MCS %1</source>
        <translation>In MCS %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>Consent confirmed on</source>
        <translation>Consent confirmed on</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Not made in MCS yet</source>
        <translation>Not made in MCS yet</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Not archived in MCS yet</source>
        <translation>Not archived in MCS yet</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Does not allow sharing</source>
        <translation>Does not allow sharing</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Members: %1, %2 of them from outside</source>
        <translation>Members: %1, %2 of them from outside</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>Members: %1</translation>
    </message>
    <message>
        <source>Nobody has been proposed yet.</source>
        <translation>Nobody has been proposed yet.</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Job, office</source>
        <translation>Job, office</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Propose members</source>
        <translation>Propose members</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>Patient or family take part</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>Instructed by</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Eligibility</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Eligibility confirmed on</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>How it is used</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Name of a patient</source>
        <translation>Name of a patient</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show the patient and the consents</source>
        <translation>Show the patient and the consents</translation>
    </message>
    <message>
        <source>Reviews and checks</source>
        <translation>Reviews and checks</translation>
    </message>
    <message>
        <source>Members reviewed</source>
        <translation>Members reviewed</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, %5 %6</source>
        <translation>%1 %2, %3 %4, %5 %6</translation>
    </message>
    <message>
        <source>Next review by</source>
        <translation>Next review by</translation>
    </message>
    <message>
        <source>Posts looked at</source>
        <translation>Posts looked at</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <source>Agreed
%1</source>
        <translation>Agreed
%1</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Request for complete deletion</source>
        <translation>Request for complete deletion</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identity checked on</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>Sent to the operator on</translation>
    </message>
    <message>
        <source>Operator of MCS</source>
        <translation>Operator of MCS</translation>
    </message>
    <message>
        <source>Completion told on</source>
        <translation>Completion told on</translation>
    </message>
    <message>
        <source>Requester informed on</source>
        <translation>Requester informed on</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Open the request</translation>
    </message>
    <message>
        <source> to </source>
        <translation> to </translation>
    </message>
    <message>
        <source>No membership has been closed.</source>
        <translation>No membership has been closed.</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>From, to</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>All proper</source>
        <translation>All proper</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupDialog</name>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>This day lies before “%1”. Please check both dates.</source>
        <translation>This day lies before “%1”. Please check both dates.</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>Articles: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupEditor</name>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Name of the group</translation>
    </message>
    <message>
        <source>As it is written in MCS.</source>
        <translation>As it is written in MCS.</translation>
    </message>
    <message>
        <source>&amp;Prepared on</source>
        <translation>&amp;Prepared on</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>No clinical details here.</source>
        <translation>No clinical details here.</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>P&amp;atient</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading. A group has exactly one patient.</source>
        <translation>Type a part of the name or the reading. A group has exactly one patient.</translation>
    </message>
    <message>
        <source>Managed b&amp;y</source>
        <translation>Managed b&amp;y</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>This facility</translation>
    </message>
    <message>
        <source>The office that opened the group and keeps the consent. A new name is entered as a new office.</source>
        <translation>The office that opened the group and keeps the consent. A new name is entered as a new office.</translation>
    </message>
    <message>
        <source>Consent confirmed with them on</source>
        <translation>Consent confirmed with them on</translation>
    </message>
    <message>
        <source>The day you asked the office whether the consent is there.</source>
        <translation>The day you asked the office whether the consent is there.</translation>
    </message>
    <message>
        <source>&amp;Manager of the group</source>
        <translation>&amp;Manager of the group</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>&amp;Instructed by</source>
        <translation>&amp;Instructed by</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>&amp;Eligibility of the patient</source>
        <translation>&amp;Eligibility of the patient</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Eligibility confirmed on</translation>
    </message>
    <message>
        <source>Patient or &amp;family take part</source>
        <translation>Patient or &amp;family take part</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>P&amp;urpose</translation>
    </message>
    <message>
        <source>No information about patients belongs into a free group.</source>
        <translation>No information about patients belongs into a free group.</translation>
    </message>
    <message>
        <source>How it is u&amp;sed</source>
        <translation>How it is u&amp;sed</translation>
    </message>
    <message>
        <source>Purpose and use told on</source>
        <translation>Purpose and use told on</translation>
    </message>
    <message>
        <source>Why a patient&apos;s name stands there</source>
        <translation>Why a patient&apos;s name stands there</translation>
    </message>
    <message>
        <source>Only where name or purpose hold the name of a registered patient and mean somebody else.</source>
        <translation>Only where name or purpose hold the name of a registered patient and mean somebody else.</translation>
    </message>
    <message>
        <source>Please choose the patient.</source>
        <translation>Please choose the patient.</translation>
    </message>
    <message>
        <source>There is no patient of this name. Please choose one from the list, or enter the patient first.</source>
        <translation>There is no patient of this name. Please choose one from the list, or enter the patient first.</translation>
    </message>
    <message>
        <source>Please enter the purpose of the group.</source>
        <translation>Please enter the purpose of the group.</translation>
    </message>
    <message>
        <source>Please enter who gave the instruction.</source>
        <translation>Please enter who gave the instruction.</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupMatrix</name>
    <message>
        <source>People and groups</source>
        <translation>People and groups</translation>
    </message>
    <message>
        <source>No person and no group matches the filter.</source>
        <translation>No person and no group matches the filter.</translation>
    </message>
    <message>
        <source>Open the membership</source>
        <translation>Open the membership</translation>
    </message>
    <message>
        <source>Propose as a member</source>
        <translation>Propose as a member</translation>
    </message>
    <message>
        <source>not done in MCS yet</source>
        <translation>not done in MCS yet</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupPage</name>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>No group is entered yet. Press F6 to enter the first.</source>
        <translation>No group is entered yet. Press F6 to enter the first.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Propose members</source>
        <translation>Propose members</translation>
    </message>
    <message>
        <source>Review the members</source>
        <translation>Review the members</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Check of the posts</source>
        <translation>Check of the posts</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Show as a table of people</source>
        <translation>Show as a table of people</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>People and groups</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>Start the group</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>End the group</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>Archive the group</translation>
    </message>
    <message>
        <source>Use the group again</source>
        <translation>Use the group again</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>Record an agreement</translation>
    </message>
    <message>
        <source>Request for complete deletion</source>
        <translation>Request for complete deletion</translation>
    </message>
    <message>
        <source>New outside member</source>
        <translation>New outside member</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>New office</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>Record the next step</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupStepEditor</name>
    <message>
        <source>Leave this empty if it is still to be done in MCS; it becomes a to-do.</source>
        <translation>Leave this empty if it is still to be done in MCS; it becomes a to-do.</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>Start a group</translation>
    </message>
    <message>
        <source>The group “%1” comes into use.</source>
        <translation>The group “%1” comes into use.</translation>
    </message>
    <message>
        <source>In use since %1; not made in MCS yet.</source>
        <translation>In use since %1; not made in MCS yet.</translation>
    </message>
    <message>
        <source>There is no consent in force that allows sharing in MCS. The group can be started when it has been signed and recorded.</source>
        <translation>There is no consent in force that allows sharing in MCS. The group can be started when it has been signed and recorded.</translation>
    </message>
    <message>
        <source>&amp;In use from</source>
        <translation>&amp;In use from</translation>
    </message>
    <message>
        <source>&amp;Created in MCS on</source>
        <translation>&amp;Created in MCS on</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>Start the group</translation>
    </message>
    <message>
        <source>End a group</source>
        <translation>End a group</translation>
    </message>
    <message>
        <source>The group “%1” ends.</source>
        <translation>The group “%1” ends.</translation>
    </message>
    <message>
        <source>The removal of %1 is asked for. Record each removal when it has been done in MCS.</source>
        <translation>The removal of %1 is asked for. Record each removal when it has been done in MCS.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member(s)</numerusform>
            <numerusform>%n member(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>&amp;Ended on</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>End the group</translation>
    </message>
    <message>
        <source>Archive a group</source>
        <translation>Archive a group</translation>
    </message>
    <message>
        <source>The group “%1” is archived.</source>
        <translation>The group “%1” is archived.</translation>
    </message>
    <message>
        <source>&amp;Archiving decided on</source>
        <translation>&amp;Archiving decided on</translation>
    </message>
    <message>
        <source>Archi&amp;ved in MCS on</source>
        <translation>Archi&amp;ved in MCS on</translation>
    </message>
    <message>
        <source>Record the archiving</source>
        <translation>Record the archiving</translation>
    </message>
    <message>
        <source>Use a group again</source>
        <translation>Use a group again</translation>
    </message>
    <message>
        <source>The group “%1” comes into use again.</source>
        <translation>The group “%1” comes into use again.</translation>
    </message>
    <message>
        <source>Use the group again</source>
        <translation>Use the group again</translation>
    </message>
</context>
<context>
    <name>mcs::app::ImportButton</name>
    <message>
        <source>Bring in a CSV list</source>
        <translation>Bring in a CSV list</translation>
    </message>
    <message>
        <source>Brings in a list from a spreadsheet: the whole list or, while a row is wrong, nothing.</source>
        <translation>Brings in a list from a spreadsheet: the whole list or, while a row is wrong, nothing.</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>&amp;Bring in</translation>
    </message>
    <message>
        <source>The list was brought in. New: %1; completed: %2; unchanged: %3.</source>
        <translation>The list was brought in. New: %1; completed: %2; unchanged: %3.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ImportPanel</name>
    <message>
        <source>Choose a &amp;file</source>
        <translation>Choose a &amp;file</translation>
    </message>
    <message>
        <source>Leave out &amp;columns that are not known</source>
        <translation>Leave out &amp;columns that are not known</translation>
    </message>
    <message>
        <source>Needed columns: %1. Also read: %2.</source>
        <translation>Needed columns: %1. Also read: %2.</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>What was found in the file</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>This file is too large for such a list. Please check that it is the right one.</source>
        <translation>This file is too large for such a list. Please check that it is the right one.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check that it is not open in another program.</source>
        <translation>The file cannot be read. Please check that it is not open in another program.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</source>
        <translation>
            <numerusform>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</numerusform>
            <numerusform>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right. New: %1; completed: %2; unchanged: %3. Nothing is saved yet.</source>
        <translation>The list is right. New: %1; completed: %2; unchanged: %3. Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columns left out: %1</translation>
    </message>
</context>
<context>
    <name>mcs::app::IncidentEditor</name>
    <message>
        <source>Report of an incident</source>
        <translation>Report of an incident</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Incidents are reported to: %1 (%2)</source>
        <translation>Incidents are reported to: %1 (%2)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>What &amp;happened</translation>
    </message>
    <message>
        <source>Nothing about a patient&apos;s condition, and no password.</source>
        <translation>Nothing about a patient&apos;s condition, and no password.</translation>
    </message>
    <message>
        <source>&amp;Occurred on</source>
        <translation>&amp;Occurred on</translation>
    </message>
    <message>
        <source>&amp;Found on</source>
        <translation>&amp;Found on</translation>
    </message>
    <message>
        <source>Found at (&amp;time)</source>
        <translation>Found at (&amp;time)</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>Found &amp;by</translation>
    </message>
    <message>
        <source>&amp;Reported on</source>
        <translation>&amp;Reported on</translation>
    </message>
    <message>
        <source>Reported at (t&amp;ime)</source>
        <translation>Reported at (t&amp;ime)</translation>
    </message>
    <message>
        <source>R&amp;eported to</source>
        <translation>R&amp;eported to</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>What it concerns</translation>
    </message>
    <message>
        <source>&amp;Account of</source>
        <translation>&amp;Account of</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Device</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groups</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>This is no time. Please enter it such as 9:30.</source>
        <translation>This is no time. Please enter it such as 9:30.</translation>
    </message>
</context>
<context>
    <name>mcs::app::IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No incident is recorded. Press F6 to report one; a lost device brings its own.</source>
        <translation>No incident is recorded. Press F6 to report one; a lost device brings its own.</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>Report an incident</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>Leak of personal data</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionEditor</name>
    <message>
        <source>New self-inspection</source>
        <translation>New self-inspection</translation>
    </message>
    <message>
        <source>Self-inspection</source>
        <translation>Self-inspection</translation>
    </message>
    <message>
        <source>I&amp;tems</source>
        <translation>I&amp;tems</translation>
    </message>
    <message>
        <source>&amp;Finish the inspection: every item is answered</source>
        <translation>&amp;Finish the inspection: every item is answered</translation>
    </message>
    <message>
        <source>Its answers do not change any more then; corrections are recorded one by one.</source>
        <translation>Its answers do not change any more then; corrections are recorded one by one.</translation>
    </message>
    <message>
        <source>Day and inspector</source>
        <translation>Day and inspector</translation>
    </message>
    <message>
        <source>&amp;Inspected on</source>
        <translation>&amp;Inspected on</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>Inspecto&amp;r</source>
        <translation>Inspecto&amp;r</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet.</source>
        <translation>
            <numerusform>%n item(s) are not answered yet.</numerusform>
            <numerusform>%n item(s) are not answered yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This item is not met. Please write below what is done about it, and until when.</source>
        <translation>This item is not met. Please write below what is done about it, and until when.</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionListEdit</name>
    <message>
        <source>Evidence for the current item</source>
        <translation>Evidence for the current item</translation>
    </message>
    <message>
        <source>What is done about the current item</source>
        <translation>What is done about the current item</translation>
    </message>
    <message>
        <source>Items answered</source>
        <translation>Items answered</translation>
    </message>
    <message>
        <source>Items of the self-inspection, answered with the keys 1 to 3</source>
        <translation>Items of the self-inspection, answered with the keys 1 to 3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>E&amp;vidence for the current item</source>
        <translation>E&amp;vidence for the current item</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>What is &amp;done about it</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Correct the current item by</source>
        <translation>Correct the current item by</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>As the records say</translation>
    </message>
    <message>
        <source>&amp;Next open item</source>
        <translation>&amp;Next open item</translation>
    </message>
    <message>
        <source>From the records: %1</source>
        <translation>From the records: %1</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3 from the records)</source>
        <translation>%1 of %2 answered (%3 from the records)</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionPage</name>
    <message>
        <source>Inspections</source>
        <translation>Inspections</translation>
    </message>
    <message>
        <source>Self-inspections</source>
        <translation>Self-inspections</translation>
    </message>
    <message>
        <source>There has been no self-inspection yet. Press F6 to begin; what the records know is answered already.</source>
        <translation>There has been no self-inspection yet. Press F6 to begin; what the records know is answered already.</translation>
    </message>
    <message>
        <source>New self-inspection</source>
        <translation>New self-inspection</translation>
    </message>
    <message>
        <source>Open the check list</source>
        <translation>Open the check list</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print the check list</source>
        <translation>Print the check list</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Go on answering</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 from the records)</source>
        <translation>%1 of %2 (%3 from the records)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>Corrected on %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>To be corrected</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Record the correction</translation>
    </message>
    <message>
        <source>From the records: %1</source>
        <translation>From the records: %1</translation>
    </message>
    <message>
        <source>Papers for an inspection</source>
        <translation>Papers for an inspection</translation>
    </message>
</context>
<context>
    <name>mcs::app::JobTypeEditor</name>
    <message>
        <source>Change a job type</source>
        <translation>Change a job type</translation>
    </message>
    <message>
        <source>Add a job type</source>
        <translation>Add a job type</translation>
    </message>
    <message>
        <source>&amp;Job type</source>
        <translation>&amp;Job type</translation>
    </message>
    <message>
        <source>&amp;Also written as</source>
        <translation>&amp;Also written as</translation>
    </message>
    <message>
        <source>Other ways it is written in lists that are brought in, separated by 「、」.</source>
        <translation>Other ways it is written in lists that are brought in, separated by 「、」.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>This job type is already in the list.</source>
        <translation>This job type is already in the list.</translation>
    </message>
</context>
<context>
    <name>mcs::app::JobTypesSection</name>
    <message>
        <source>Job types</source>
        <translation>Job types</translation>
    </message>
    <message>
        <source>These can be chosen for a person, and are known when a list is brought in.</source>
        <translation>These can be chosen for a person, and are known when a list is brought in.</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>Job type</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Also written as</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>Move d&amp;own</translation>
    </message>
    <message>
        <source>The list of job types has been saved.</source>
        <translation>The list of job types has been saved.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this job type, so it cannot be deleted. Give them another job type first.</source>
        <translation>
            <numerusform>%n people have this job type, so it cannot be deleted. Give them another job type first.</numerusform>
            <numerusform>%n people have this job type, so it cannot be deleted. Give them another job type first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a job type</source>
        <translation>Delete a job type</translation>
    </message>
    <message>
        <source>“%1” is taken off the list.</source>
        <translation>“%1” is taken off the list.</translation>
    </message>
    <message>
        <source>Taken off the list in the settings</source>
        <translation>Taken off the list in the settings</translation>
    </message>
    <message>
        <source>The job type has been deleted.</source>
        <translation>The job type has been deleted.</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
</context>
<context>
    <name>mcs::app::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>Your password now</translation>
    </message>
    <message>
        <source>&amp;Your password now</source>
        <translation>&amp;Your password now</translation>
    </message>
    <message>
        <source>Please enter the password you use now.</source>
        <translation>Please enter the password you use now.</translation>
    </message>
</context>
<context>
    <name>mcs::app::LearnerPage</name>
    <message>
        <source>Who is due</source>
        <translation>Who is due</translation>
    </message>
    <message>
        <source>People, their trainings and the documents they were told of</source>
        <translation>People, their trainings and the documents they were told of</translation>
    </message>
    <message>
        <source>Nobody uses MCS yet. Please enter the staff first.</source>
        <translation>Nobody uses MCS yet. Please enter the staff first.</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>Record a training</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>Record the telling</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>Show as a picture</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerFlow</name>
    <message>
        <source>The new ledger is locked. Enter its password to go on. If its recovery key was not kept, make a new one on the settings page.</source>
        <translation>The new ledger is locked. Enter its password to go on. If its recovery key was not kept, make a new one on the settings page.</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerKeys</name>
    <message>
        <source>The place where this PC keeps its key does not answer, so the ledger cannot be opened with the password alone. Sign in to this PC again and retry, or open the ledger with the recovery key.</source>
        <translation>The place where this PC keeps its key does not answer, so the ledger cannot be opened with the password alone. Sign in to this PC again and retry, or open the ledger with the recovery key.</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerSetup</name>
    <message>
        <source>Facility name</source>
        <translation>Facility name</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporation</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This item is not known. Check its spelling or delete it.</source>
        <translation>This item is not known. Check its spelling or delete it.</translation>
    </message>
    <message>
        <source>“%1” is missing. Please enter it.</source>
        <translation>“%1” is missing. Please enter it.</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>“%1” must be text.</translation>
    </message>
    <message>
        <source>“%1” is empty. Please enter it.</source>
        <translation>“%1” is empty. Please enter it.</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Kind of facility</translation>
    </message>
    <message>
        <source>The kind must be one of %1.</source>
        <translation>The kind must be one of %1.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS administrator</translation>
    </message>
    <message>
        <source>A person is written with “name” and “kana”.</source>
        <translation>A person is written with “name” and “kana”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>List at least one MCS administrator.</source>
        <translation>List at least one MCS administrator.</translation>
    </message>
    <message>
        <source>This person is listed twice.</source>
        <translation>This person is listed twice.</translation>
    </message>
    <message>
        <source>The contact is written with “name” and “tel”.</source>
        <translation>The contact is written with “name” and “tel”.</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3. Check commas, quotation marks and brackets there.</source>
        <translation>%1 cannot be read at line %2, column %3. Check commas, quotation marks and brackets there.</translation>
    </message>
    <message>
        <source>%1 does not describe a facility. It must start with “{” and end with “}”.</source>
        <translation>%1 does not describe a facility. It must start with “{” and end with “}”.</translation>
    </message>
    <message>
        <source>The description of the facility has a mistake. %1</source>
        <translation>The description of the facility has a mistake. %1</translation>
    </message>
    <message>
        <source>The description of the facility has %1 mistakes. The first is %2</source>
        <translation>The description of the facility has %1 mistakes. The first is %2</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>In office since</source>
        <translation>In office since</translation>
    </message>
    <message>
        <source>The office begins before the person joined. Please check both dates.</source>
        <translation>The office begins before the person joined. Please check both dates.</translation>
    </message>
    <message>
        <source>“%1” lies in the future. Please enter a day up to today.</source>
        <translation>“%1” lies in the future. Please enter a day up to today.</translation>
    </message>
</context>
<context>
    <name>mcs::app::MainWindow</name>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>MCS Ledger: %1</source>
        <translation>MCS Ledger: %1</translation>
    </message>
    <message>
        <source>, read only</source>
        <translation>, read only</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>To do (%1)</translation>
    </message>
    <message>
        <source>Ctrl+Tab&#x3000;Next tab</source>
        <translation>Ctrl+Tab&#x3000;Next tab</translation>
    </message>
    <message>
        <source>Enter&#x3000;Open the current row; in a dialog: next field</source>
        <translation>Enter&#x3000;Open the current row; in a dialog: next field</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter&#x3000;Save in a dialog</source>
        <translation>F12 or Ctrl+Enter&#x3000;Save in a dialog</translation>
    </message>
    <message>
        <source>Ctrl+Z&#x3000;Take a delete back</source>
        <translation>Ctrl+Z&#x3000;Take a delete back</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+%1&#x3000;Tab by number</source>
        <translation>Ctrl+1 to Ctrl+%1&#x3000;Tab by number</translation>
    </message>
    <message>
        <source>Training, inspection, incidents</source>
        <translation>Training, inspection, incidents</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>This is recorded in its own tab. Please open it there.</source>
        <translation>This is recorded in its own tab. Please open it there.</translation>
    </message>
</context>
<context>
    <name>mcs::app::MeasuresEditor</name>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>Instruction: %1</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>Done &amp;by</translation>
    </message>
    <message>
        <source>Of the measures you enter now.</source>
        <translation>Of the measures you enter now.</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>Record the measures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>or why it is not needed</source>
        <translation>or why it is not needed</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (required)</translation>
    </message>
    <message>
        <source>%1 (one of them is required)</source>
        <translation>%1 (one of them is required)</translation>
    </message>
    <message>
        <source>%1: done on</source>
        <translation>%1: done on</translation>
    </message>
    <message>
        <source>%1: why it is not needed</source>
        <translation>%1: why it is not needed</translation>
    </message>
</context>
<context>
    <name>mcs::app::MemberStepEditor</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Joining</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>Refusal by the administrator</source>
        <translation>Refusal by the administrator</translation>
    </message>
    <message>
        <source>Declined by the person</source>
        <translation>Declined by the person</translation>
    </message>
    <message>
        <source>Cancelling of the invitation</source>
        <translation>Cancelling of the invitation</translation>
    </message>
    <message>
        <source>Correction of the entry</source>
        <translation>Correction of the entry</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>This membership is closed. Who comes back is proposed again.</source>
        <translation>This membership is closed. Who comes back is proposed again.</translation>
    </message>
    <message>
        <source>&amp;What is recorded</source>
        <translation>&amp;What is recorded</translation>
    </message>
    <message>
        <source>%1 leaves every group.</source>
        <translation>%1 leaves every group.</translation>
    </message>
    <message>
        <source>The removal from all groups is asked for at once. Record each removal when it has been done in MCS.</source>
        <translation>The removal from all groups is asked for at once. Record each removal when it has been done in MCS.</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in “%2”</translation>
    </message>
    <message>
        <source>Needed because: %1</source>
        <translation>Needed because: %1</translation>
    </message>
    <message>
        <source>%1: %2, in MCS %3</source>
        <translation>%1: %2, in MCS %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>&amp;Decided on</translation>
    </message>
    <message>
        <source>Done in &amp;MCS on</source>
        <translation>Done in &amp;MCS on</translation>
    </message>
    <message>
        <source>Leave this empty if it is still to be done in MCS; it becomes a to-do.</source>
        <translation>Leave this empty if it is still to be done in MCS; it becomes a to-do.</translation>
    </message>
    <message>
        <source>&amp;Reason of the removal</source>
        <translation>&amp;Reason of the removal</translation>
    </message>
    <message>
        <source>&amp;Asked of</source>
        <translation>&amp;Asked of</translation>
    </message>
    <message>
        <source>Whom you asked: the manager of the group, where others manage it.</source>
        <translation>Whom you asked: the manager of the group, where others manage it.</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>Approved &amp;by</translation>
    </message>
    <message>
        <source>Approved by (their office)</source>
        <translation>Approved by (their office)</translation>
    </message>
    <message>
        <source>An outside member is approved by their own office: the name of who said so.</source>
        <translation>An outside member is approved by their own office: the name of who said so.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Judgement</translation>
    </message>
    <message>
        <source>Why the person is suitable for this group. %1</source>
        <translation>Why the person is suitable for this group. %1</translation>
    </message>
    <message>
        <source>The person &amp;judged that taking part is proper</source>
        <translation>The person &amp;judged that taking part is proper</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>R&amp;eason</translation>
    </message>
    <message>
        <source>Why the person is &amp;needed</source>
        <translation>Why the person is &amp;needed</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Please enter the day on which it was done in MCS.</source>
        <translation>Please enter the day on which it was done in MCS.</translation>
    </message>
    <message>
        <source>Please enter why the person is suitable.</source>
        <translation>Please enter why the person is suitable.</translation>
    </message>
    <message>
        <source>Please enter who approved at their office.</source>
        <translation>Please enter who approved at their office.</translation>
    </message>
    <message>
        <source>Please enter whom you asked.</source>
        <translation>Please enter whom you asked.</translation>
    </message>
</context>
<context>
    <name>mcs::app::NewRecoveryKeyDialog</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>Make a new recovery key</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>A new recovery key replaces the one there is: the sheet printed earlier no longer opens the ledger. Make a new key when the sheet was lost or somebody has seen it who should not.</source>
        <translation>A new recovery key replaces the one there is: the sheet printed earlier no longer opens the ledger. Make a new key when the sheet was lost or somebody has seen it who should not.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet.</source>
        <translation>The new recovery key is in force. Destroy the old sheet.</translation>
    </message>
    <message>
        <source>The recovery key has not been kept</source>
        <translation>The recovery key has not been kept</translation>
    </message>
    <message>
        <source>The new key is neither printed nor saved, and the old one no longer opens the ledger. Close anyway? A new key can be made at any time.</source>
        <translation>The new key is neither printed nor saved, and the old one no longer opens the ledger. Close anyway? A new key can be made at any time.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
</context>
<context>
    <name>mcs::app::NoticeEditor</name>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>(another matter)</source>
        <translation>(another matter)</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Matter</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>What they are told. Write nothing clinical.</source>
        <translation>What they are told. Write nothing clinical.</translation>
    </message>
    <message>
        <source>To be sent &amp;by</source>
        <translation>To be sent &amp;by</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Sent on</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not sent.</source>
        <translation>Leave this empty as long as it is not sent.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>Re&amp;ply</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>mcs::app::OfficesSection</name>
    <message>
        <source>Forms name whoever is in office on the date of the form. Earlier holders stay recorded.</source>
        <translation>Forms name whoever is in office on the date of the form. Earlier holders stay recorded.</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Duties explained on</source>
        <translation>Duties explained on</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier appointments</source>
        <translation>Show ea&amp;rlier appointments</translation>
    </message>
    <message>
        <source>&amp;Appoint</source>
        <translation>&amp;Appoint</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;End the appointment</source>
        <translation>&amp;End the appointment</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>The ledger is open for reading only.</translation>
    </message>
    <message>
        <source>Only a user with the role of facility manager may appoint. Add such a user under “Users”, or ask one.</source>
        <translation>Only a user with the role of facility manager may appoint. Add such a user under “Users”, or ask one.</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>in office</translation>
    </message>
    <message>
        <source>The appointment has been recorded.</source>
        <translation>The appointment has been recorded.</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>End the appointment</translation>
    </message>
    <message>
        <source>The appointment ends with today. If another day was the last one, use “Change” instead.</source>
        <translation>The appointment ends with today. If another day was the last one, use “Change” instead.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>The appointment has been ended.</source>
        <translation>The appointment has been ended.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
</context>
<context>
    <name>mcs::app::OutsideSection</name>
    <message>
        <source>Other offices</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>The offices with which patients are shared, and the people there who take part in groups.</source>
        <translation>The offices with which patients are shared, and the people there who take part in groups.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Applied for MCS</source>
        <translation>Applied for MCS</translation>
    </message>
    <message>
        <source>Posting its documents</source>
        <translation>Posting its documents</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation>People in groups</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>People of the office</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>&amp;Change the office</source>
        <translation>&amp;Change the office</translation>
    </message>
    <message>
        <source>Change the pe&amp;rson</source>
        <translation>Change the pe&amp;rson</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>&amp;New office</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>New &amp;person</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PacketEditor</name>
    <message>
        <source>Prepare an application</source>
        <translation>Prepare an application</translation>
    </message>
    <message>
        <source>These papers are made and handed in together:</source>
        <translation>These papers are made and handed in together:</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source> (MCS terms not agreed yet)</source>
        <translation> (MCS terms not agreed yet)</translation>
    </message>
    <message>
        <source> (no e-mail address)</source>
        <translation> (no e-mail address)</translation>
    </message>
    <message>
        <source>&amp;People listed</source>
        <translation>&amp;People listed</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>%1 people, %2 page(s) of the list</source>
        <translation>%1 people, %2 page(s) of the list</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>Please tick at least one person.</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>&amp;From when</translation>
    </message>
    <message>
        <source>The day of the change, or the last day. It may lie ahead.</source>
        <translation>The day of the change, or the last day. It may lie ahead.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>(the newest)</source>
        <translation>(the newest)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Course or &amp;video</source>
        <translation>Course or &amp;video</translation>
    </message>
    <message>
        <source>Handed in to: %1</source>
        <translation>Handed in to: %1</translation>
    </message>
    <message>
        <source>everybody listed has agreed to the MCS terms</source>
        <translation>everybody listed has agreed to the MCS terms</translation>
    </message>
    <message>
        <source>a course or a training video has been attended</source>
        <translation>a course or a training video has been attended</translation>
    </message>
    <message>
        <source>everybody listed has an MCS account</source>
        <translation>everybody listed has an MCS account</translation>
    </message>
    <message>
        <source>everybody listed has been told of the policy</source>
        <translation>everybody listed has been told of the policy</translation>
    </message>
    <message>
        <source>it is entered on what grounds everybody listed may use MCS</source>
        <translation>it is entered on what grounds everybody listed may use MCS</translation>
    </message>
    <message>
        <source>Before it is handed in: %1.</source>
        <translation>Before it is handed in: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source> (last day %1)</source>
        <translation> (last day %1)</translation>
    </message>
    <message>
        <source> (no MCS account yet)</source>
        <translation> (no MCS account yet)</translation>
    </message>
    <message>
        <source> (grounds for using MCS not entered)</source>
        <translation> (grounds for using MCS not entered)</translation>
    </message>
    <message>
        <source>Please enter the day.</source>
        <translation>Please enter the day.</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>Please write the reason.</translation>
    </message>
    <message>
        <source>everybody listed has signed the pledge</source>
        <translation>everybody listed has signed the pledge</translation>
    </message>
</context>
<context>
    <name>mcs::app::PacketStepEditor</name>
    <message>
        <source>Record the receipt</source>
        <translation>Record the receipt</translation>
    </message>
    <message>
        <source>The office has received the papers.</source>
        <translation>The office has received the papers.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>Receipt &amp;number</source>
        <translation>Receipt &amp;number</translation>
    </message>
    <message>
        <source>Leave this empty if there is none.</source>
        <translation>Leave this empty if there is none.</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Record as received</translation>
    </message>
    <message>
        <source>Record the issue of IDs</source>
        <translation>Record the issue of IDs</translation>
    </message>
    <message>
        <source>The office has issued the IDs of the people listed.</source>
        <translation>The office has issued the IDs of the people listed.</translation>
    </message>
    <message>
        <source>From then on their accounts may be recorded as acquired.</source>
        <translation>From then on their accounts may be recorded as acquired.</translation>
    </message>
    <message>
        <source>&amp;IDs issued on</source>
        <translation>&amp;IDs issued on</translation>
    </message>
    <message>
        <source>Record as issued</source>
        <translation>Record as issued</translation>
    </message>
    <message>
        <source>Complete the notification</source>
        <translation>Complete the notification</translation>
    </message>
    <message>
        <source>Nothing more will come of this notification.</source>
        <translation>Nothing more will come of this notification.</translation>
    </message>
    <message>
        <source>It can no longer be sent back after that.</source>
        <translation>It can no longer be sent back after that.</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Record as completed</translation>
    </message>
    <message>
        <source>Record that the papers came back</source>
        <translation>Record that the papers came back</translation>
    </message>
    <message>
        <source>The office has sent the papers back. They can be put right and printed again.</source>
        <translation>The office has sent the papers back. They can be put right and printed again.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Record as sent back</source>
        <translation>Record as sent back</translation>
    </message>
    <message>
        <source>Cancel the packet</source>
        <translation>Cancel the packet</translation>
    </message>
    <message>
        <source>The packet is kept as cancelled. Papers that were printed are no longer to be used.</source>
        <translation>The packet is kept as cancelled. Papers that were printed are no longer to be used.</translation>
    </message>
    <message>
        <source>Record signed papers</source>
        <translation>Record signed papers</translation>
    </message>
    <message>
        <source>Enter the date written on each paper that has been signed and sealed.</source>
        <translation>Enter the date written on each paper that has been signed and sealed.</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Record the handing in</source>
        <translation>Record the handing in</translation>
    </message>
    <message>
        <source>All papers of the packet are handed in together.</source>
        <translation>All papers of the packet are handed in together.</translation>
    </message>
    <message>
        <source>&amp;Handed in on</source>
        <translation>&amp;Handed in on</translation>
    </message>
    <message>
        <source>&amp;Way of handing in</source>
        <translation>&amp;Way of handing in</translation>
    </message>
    <message>
        <source>Record as handed in</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>Record what the office decided</source>
        <translation>Record what the office decided</translation>
    </message>
    <message>
        <source>The office has decided whether the people listed may use MCS.</source>
        <translation>The office has decided whether the people listed may use MCS.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Decided &amp;on</translation>
    </message>
    <message>
        <source>Needed when it was refused. It is kept with the notification.</source>
        <translation>Needed when it was refused. It is kept with the notification.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>Please write why it was refused.</source>
        <translation>Please write why it was refused.</translation>
    </message>
</context>
<context>
    <name>mcs::app::Page</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 shown of %2</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>, %1 selected</translation>
    </message>
    <message>
        <source>No row matches the filter. Esc in the search field clears it.</source>
        <translation>No row matches the filter. Esc in the search field clears it.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Printed papers</translation>
    </message>
    <message>
        <source>, dated %1</source>
        <translation>, dated %1</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Deleted in the list</source>
        <translation>Deleted in the list</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 deleted.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row(s)</numerusform>
            <numerusform>%n row(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the facility&apos;s own paper)</source>
        <translation>%1 (the facility&apos;s own paper)</translation>
    </message>
    <message>
        <source>Start a procedure</source>
        <translation>Start a procedure</translation>
    </message>
    <message>
        <source>Facility papers</source>
        <translation>Facility papers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>mcs::app::PageViews</name>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Next view</translation>
    </message>
</context>
<context>
    <name>mcs::app::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>The password has been changed.</translation>
    </message>
    <message>
        <source>The password has been changed. This PC has no safe place for a key of its own, so the password alone protects the ledger.</source>
        <translation>The password has been changed. This PC has no safe place for a key of its own, so the password alone protects the ledger.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PasswordPair</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Show what is typed</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>New password, once more</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>New &amp;password</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>The two entries differ. Please enter the same password once more.</source>
        <translation>The two entries differ. Please enter the same password once more.</translation>
    </message>
    <message>
        <source>Use at least 12 characters with letters and digits, for example several words in a row.</source>
        <translation>Use at least 12 characters with letters and digits, for example several words in a row.</translation>
    </message>
    <message>
        <source>This password can be used.</source>
        <translation>This password can be used.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PatientCombo</name>
    <message>
        <source>%1 (born %2)</source>
        <translation>%1 (born %2)</translation>
    </message>
</context>
<context>
    <name>mcs::app::PatientEditor</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>New patient</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>Re&amp;ading</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>In katakana; decides the order of lists.</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Date of &amp;birth</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;x</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>Attending &amp;physician</source>
        <translation>Attending &amp;physician</translation>
    </message>
    <message>
        <source>Information is &amp;shared in MCS</source>
        <translation>Information is &amp;shared in MCS</translation>
    </message>
    <message>
        <source>A consent is needed before it is shared.</source>
        <translation>A consent is needed before it is shared.</translation>
    </message>
    <message>
        <source>&amp;Care</source>
        <translation>&amp;Care</translation>
    </message>
    <message>
        <source>Care &amp;ended on</source>
        <translation>Care &amp;ended on</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>No clinical details here.</source>
        <translation>No clinical details here.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>This day lies in the future. Please check the era and the year.</source>
        <translation>This day lies in the future. Please check the era and the year.</translation>
    </message>
    <message>
        <source>Please enter the day on which the care ended.</source>
        <translation>Please enter the day on which the care ended.</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>Te&amp;lephone</translation>
    </message>
</context>
<context>
    <name>mcs::app::PeoplePicker</name>
    <message>
        <source>Name, reading, job or office</source>
        <translation>Name, reading, job or office</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>%1 chosen of %2</translation>
    </message>
</context>
<context>
    <name>mcs::app::PhotoConsentEditor</name>
    <message>
        <source>Consent to photographs</source>
        <translation>Consent to photographs</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>P&amp;atient</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading.</source>
        <translation>Type a part of the name or the reading.</translation>
    </message>
    <message>
        <source>&amp;Photographed on</source>
        <translation>&amp;Photographed on</translation>
    </message>
    <message>
        <source>The consent covers this day only; another day needs another one.</source>
        <translation>The consent covers this day only; another day needs another one.</translation>
    </message>
    <message>
        <source>&amp;What is photographed</source>
        <translation>&amp;What is photographed</translation>
    </message>
    <message>
        <source>&amp;Consent given by</source>
        <translation>&amp;Consent given by</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;How</translation>
    </message>
    <message>
        <source>Photographed &amp;by</source>
        <translation>Photographed &amp;by</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgeEditor</name>
    <message>
        <source>Record signed pledges</source>
        <translation>Record signed pledges</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> and %1 more</translation>
    </message>
    <message>
        <source>The signed pledge of %1 has come back.</source>
        <translation>The signed pledge of %1 has come back.</translation>
    </message>
    <message>
        <source>The signed pledges of these %1 people have come back:</source>
        <translation>The signed pledges of these %1 people have come back:</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Signed on</translation>
    </message>
    <message>
        <source>The date written on the paper.</source>
        <translation>The date written on the paper.</translation>
    </message>
    <message>
        <source>&amp;Place of the original</source>
        <translation>&amp;Place of the original</translation>
    </message>
    <message>
        <source>For example the name of the folder and the shelf.</source>
        <translation>For example the name of the folder and the shelf.</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the date written on the paper.</source>
        <translation>This day lies in the future. Please enter the date written on the paper.</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>New form</translation>
    </message>
    <message>
        <source>Wrong or changed address</source>
        <translation>Wrong or changed address</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>Changed name</translation>
    </message>
    <message>
        <source>&amp;Reason of the new pledge</source>
        <translation>&amp;Reason of the new pledge</translation>
    </message>
    <message>
        <source>A signed pledge is on file; the new one takes its place.</source>
        <translation>A signed pledge is on file; the new one takes its place.</translation>
    </message>
    <message>
        <source>A pledge in the facility&apos;s own words may be recorded as well, where it covers the five points (%1).</source>
        <translation>A pledge in the facility&apos;s own words may be recorded as well, where it covers the five points (%1).</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgeMatrix</name>
    <message>
        <source>People and their papers</source>
        <translation>People and their papers</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgePage</name>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>There are no MCS users yet. Enter the staff first.</source>
        <translation>There are no MCS users yet. Enter the staff first.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print all missing pledges</source>
        <translation>Print all missing pledges</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Make void</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>Existing pledge</translation>
    </message>
    <message>
        <source>Date of the existing pledge</source>
        <translation>Date of the existing pledge</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Print the pledge, have it signed, then record the date written on it.</source>
        <translation>Print the pledge, have it signed, then record the date written on it.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Show on the staff tab</source>
        <translation>Show on the staff tab</translation>
    </message>
    <message>
        <source>Record an exemption</source>
        <translation>Record an exemption</translation>
    </message>
    <message>
        <source>Show as a table of papers</source>
        <translation>Show as a table of papers</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>People and papers</source>
        <translation>People and papers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The pledge binds after leaving as well; keep the paper.</source>
        <translation>The pledge binds after leaving as well; keep the paper.</translation>
    </message>
    <message>
        <source>Replaced because</source>
        <translation>Replaced because</translation>
    </message>
</context>
<context>
    <name>mcs::app::PoliciesSection</name>
    <message>
        <source>%1, in force from %2</source>
        <translation>%1, in force from %2</translation>
    </message>
    <message>
        <source>Versions of the policies</source>
        <translation>Versions of the policies</translation>
    </message>
    <message>
        <source>Which version of the region&apos;s policy and of the model rules the facility works by. A new region, or a new version of one, comes as a folder; it is checked as a whole and looked at page by page before it counts. Signed papers keep the text they were signed under.</source>
        <translation>Which version of the region&apos;s policy and of the model rules the facility works by. A new region, or a new version of one, comes as a folder; it is checked as a whole and looked at page by page before it counts. Signed papers keep the text they were signed under.</translation>
    </message>
    <message>
        <source>Look at the &amp;new version</source>
        <translation>Look at the &amp;new version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Taken over on</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” has been revised: %2</source>
        <translation>“%1” has been revised: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Choose the folder of the region</source>
        <translation>Choose the folder of the region</translation>
    </message>
    <message>
        <source>The version has been taken over. The to-do list has been worked out anew.</source>
        <translation>The version has been taken over. The to-do list has been worked out anew.</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <translation>Choose where the folder is written</translation>
    </message>
    <message>
        <source>The policy was written to %1.</source>
        <translation>The policy was written to %1.</translation>
    </message>
    <message>
        <source>The text of the form has been replaced.</source>
        <translation>The text of the form has been replaced.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PolicyCheck</name>
    <message>
        <source>Checking was cancelled. Nothing has been changed.</source>
        <translation>Checking was cancelled. Nothing has been changed.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PolicyReviewDialog</name>
    <message>
        <source>%1 (in force from %2)</source>
        <translation>%1 (in force from %2)</translation>
    </message>
    <message>
        <source>Version of a policy</source>
        <translation>Version of a policy</translation>
    </message>
    <message>
        <source>“%1”: %2, in place of %3</source>
        <translation>“%1”: %2, in place of %3</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>What changes (%1)</source>
        <translation>What changes (%1)</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Signed papers</translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation>Look at the forms</translation>
    </message>
    <message>
        <source>&amp;Take this version over</source>
        <translation>&amp;Take this version over</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing differs from the version in force.</source>
        <translation>Nothing differs from the version in force.</translation>
    </message>
    <message>
        <source>The program knows no earlier version of this policy: it is a new region.</source>
        <translation>The program knows no earlier version of this policy: it is a new region.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Part of the policy</source>
        <translation>Part of the policy</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>(the layout or details differ)</source>
        <translation>(the layout or details differ)</translation>
    </message>
    <message>
        <source>What becomes of papers signed under earlier versions. Where the policy says nothing they stay valid; choose what the office wants. The signed papers themselves keep their text.</source>
        <translation>What becomes of papers signed under earlier versions. Where the policy says nothing they stay valid; choose what the office wants. The signed papers themselves keep their text.</translation>
    </message>
    <message>
        <source>The facility works by another region: its signed papers are not touched.</source>
        <translation>The facility works by another region: its signed papers are not touched.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>&amp;I have looked at every page of the forms; they are as the office wants them</source>
        <translation>&amp;I have looked at every page of the forms; they are as the office wants them</translation>
    </message>
    <message>
        <source>Stay valid: %1   New wording: %2   To be signed again: %3</source>
        <translation>Stay valid: %1   New wording: %2   To be signed again: %3</translation>
    </message>
    <message>
        <source>Please go through all pages of “Look at the forms” first.</source>
        <translation>Please go through all pages of “Look at the forms” first.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PostCheckEditor</name>
    <message>
        <source>Check of the posts</source>
        <translation>Check of the posts</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts of %1 were looked at.</source>
        <translation>The posts of %1 were looked at.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group(s)</numerusform>
            <numerusform>%n group(s)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Looked at on</source>
        <translation>&amp;Looked at on</translation>
    </message>
    <message>
        <source>Looked at &amp;by</source>
        <translation>Looked at &amp;by</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>&amp;Finding</translation>
    </message>
    <message>
        <source>A finding belongs to a single group: record it there.</source>
        <translation>A finding belongs to a single group: record it there.</translation>
    </message>
    <message>
        <source>Only what kind it was; never what was written.</source>
        <translation>Only what kind it was; never what was written.</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>&amp;Done on</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>Please choose who looked at the posts.</source>
        <translation>Please choose who looked at the posts.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n sheet(s) of paper</numerusform>
            <numerusform>%n sheet(s) of paper</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>(the first %1 are shown)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>Save as P&amp;DF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Preview of the pages</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintDialogs</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>The pages are being laid out…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Nothing to print</translation>
    </message>
    <message>
        <source>Nobody lacks this paper, so nothing was printed.</source>
        <translation>Nobody lacks this paper, so nothing was printed.</translation>
    </message>
    <message>
        <source>The pages are being sent to the printer…</source>
        <translation>The pages are being sent to the printer…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>The PDF is being written…</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintService</name>
    <message>
        <source>Printing was cancelled. Nothing was written.</source>
        <translation>Printing was cancelled. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” has no form “%2”. Choose one of %3.</source>
        <translation>“%1” has no form “%2”. Choose one of %3.</translation>
    </message>
    <message>
        <source>This paper cannot be printed again exactly as it was, because fonts or program differ from those it was made with. Keep the signed original, or print a new paper.</source>
        <translation>This paper cannot be printed again exactly as it was, because fonts or program differ from those it was made with. Keep the signed original, or print a new paper.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write to it.</source>
        <translation>%1 cannot be written. Check that the folder exists and that you may write to it.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Make room on the disk and print again.</source>
        <translation>There is no space left for %1. Make room on the disk and print again.</translation>
    </message>
    <message>
        <source>Front and back of one sheet: please print it on both sides.</source>
        <translation>Front and back of one sheet: please print it on both sides.</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintingSection</name>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>When a printer puts the form too far to one side, the difference can be entered here. Print the test page, measure with a ruler, and enter the difference. This belongs to this PC.</source>
        <translation>When a printer puts the form too far to one side, the difference can be entered here. Print the test page, measure with a ruler, and enter the difference. This belongs to this PC.</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>Shift to the right</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Shift down</translation>
    </message>
    <message>
        <source>Print the &amp;test page</source>
        <translation>Print the &amp;test page</translation>
    </message>
    <message>
        <source>Shift to the &amp;right</source>
        <translation>Shift to the &amp;right</translation>
    </message>
    <message>
        <source>Shift &amp;down</source>
        <translation>Shift &amp;down</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>The position has been saved.</source>
        <translation>The position has been saved.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>Print the test page</translation>
    </message>
    <message>
        <source>The test page has been sent to the printer.</source>
        <translation>The test page has been sent to the printer.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Please check that it is switched on and has paper.</source>
        <translation>The printer did not take the page. Please check that it is switched on and has paper.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureList</name>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
    <message>
        <source>Procedures under way and ended</source>
        <translation>Procedures under way and ended</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Start a procedure</source>
        <translation>Start a procedure</translation>
    </message>
    <message>
        <source>About the record in sight where it fits: %1</source>
        <translation>About the record in sight where it fits: %1</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStartEditor</name>
    <message>
        <source>Start a procedure</source>
        <translation>Start a procedure</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Occasion</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>&amp;Successor</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>&amp;Group that is left</source>
        <translation>&amp;Group that is left</translation>
    </message>
    <message>
        <source>The steps:</source>
        <translation>The steps:</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Please choose one from the list.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStepEditor</name>
    <message>
        <source>Waive a step</source>
        <translation>Waive a step</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>This stays open:</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Give the procedure up</source>
        <translation>Give the procedure up</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was recorded on the way stays as it is.</source>
        <translation>What was recorded on the way stays as it is.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStepPane</name>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Before this, please do or waive: %1</source>
        <translation>Before this, please do or waive: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Still open: %1</translation>
    </message>
    <message>
        <source>This can be done here at once:</source>
        <translation>This can be done here at once:</translation>
    </message>
    <message>
        <source>This step i&amp;s done</source>
        <translation>This step i&amp;s done</translation>
    </message>
    <message>
        <source>&amp;Waive it with a reason…</source>
        <translation>&amp;Waive it with a reason…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>&amp;Take it up again</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureView</name>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Change the &amp;day</source>
        <translation>Change the &amp;day</translation>
    </message>
    <message>
        <source>Steps done or waived</source>
        <translation>Steps done or waived</translation>
    </message>
    <message>
        <source>&amp;Print as a check list</source>
        <translation>&amp;Print as a check list</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Give it up…</source>
        <translation>&amp;Give it up…</translation>
    </message>
    <message>
        <source>&amp;Finish the procedure</source>
        <translation>&amp;Finish the procedure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>finished on %1</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>given up: %1</translation>
    </message>
    <message>
        <source>%v of %m steps</source>
        <translation>%v of %m steps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The step is done.</source>
        <translation>The step is done.</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProvisionEditor</name>
    <message>
        <source>New record of a provision</source>
        <translation>New record of a provision</translation>
    </message>
    <message>
        <source>Record of a provision</source>
        <translation>Record of a provision</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>P&amp;atient</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading.</source>
        <translation>Type a part of the name or the reading.</translation>
    </message>
    <message>
        <source>&amp;Provided on</source>
        <translation>&amp;Provided on</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>Name, address and who represents them.</source>
        <translation>Name, address and who represents them.</translation>
    </message>
    <message>
        <source>&amp;Kinds of data</source>
        <translation>&amp;Kinds of data</translation>
    </message>
    <message>
        <source>Only which kinds, never the data themselves.</source>
        <translation>Only which kinds, never the data themselves.</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>&amp;Basis</translation>
    </message>
    <message>
        <source>The consent, or the law that allows it without one.</source>
        <translation>The consent, or the law that allows it without one.</translation>
    </message>
    <message>
        <source>Re&amp;corded by</source>
        <translation>Re&amp;corded by</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter</source>
        <translation>F12 or Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Please enter “%1”.</source>
        <translation>Please enter “%1”.</translation>
    </message>
    <message>
        <source>What you typed has not been saved. Press Esc again to close without saving.</source>
        <translation>What you typed has not been saved. Press Esc again to close without saving.</translation>
    </message>
    <message>
        <source>You may look at this, but not change it.</source>
        <translation>You may look at this, but not change it.</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>The password opens the ledger on this PC only. On another PC the recovery key is needed.</source>
        <translation>The password opens the ledger on this PC only. On another PC the recovery key is needed.</translation>
    </message>
    <message>
        <source>This PC has no safe place for a key of its own, so the password alone protects the ledger. Choose a long one, and do not leave copies of the folder lying about.</source>
        <translation>This PC has no safe place for a key of its own, so the password alone protects the ledger. Choose a long one, and do not leave copies of the folder lying about.</translation>
    </message>
    <message>
        <source>The way in when there is no other.</source>
        <translation>The way in when there is no other.</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryKeyPanel</name>
    <message>
        <source>With this recovery key the ledger opens when the password has been forgotten or the PC has been replaced. It is shown only this once. Print it (or save it to a USB stick) and keep it in a locked place away from this PC.</source>
        <translation>With this recovery key the ledger opens when the password has been forgotten or the PC has been replaced. It is shown only this once. Print it (or save it to a USB stick) and keep it in a locked place away from this PC.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>&amp;Save to a file</source>
        <translation>&amp;Save to a file</translation>
    </message>
    <message>
        <source>Last group of the key</source>
        <translation>Last group of the key</translation>
    </message>
    <message>
        <source>Retype the &amp;last group from the sheet</source>
        <translation>Retype the &amp;last group from the sheet</translation>
    </message>
    <message>
        <source>The sheet has been sent to the printer.</source>
        <translation>The sheet has been sent to the printer.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Save the recovery key</translation>
    </message>
    <message>
        <source>Recovery key.txt</source>
        <translation>Recovery key.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Text files (*.txt)</translation>
    </message>
    <message>
        <source>The file has been saved. Do not leave it on this PC.</source>
        <translation>The file has been saved. Do not leave it on this PC.</translation>
    </message>
    <message>
        <source>Please print or save the key first.</source>
        <translation>Please print or save the key first.</translation>
    </message>
    <message>
        <source>This is right. Please go on.</source>
        <translation>This is right. Please go on.</translation>
    </message>
    <message>
        <source>Now retype the last group of the key from the sheet.</source>
        <translation>Now retype the last group of the key from the sheet.</translation>
    </message>
    <message>
        <source>This is not yet the last group of the key.</source>
        <translation>This is not yet the last group of the key.</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>Change the password and &amp;open</source>
        <translation>Change the password and &amp;open</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new password for this PC. Small and capital letters and hyphens make no difference.</source>
        <translation>Enter the recovery key from the printed sheet, and choose a new password for this PC. Small and capital letters and hyphens make no difference.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>Recovery &amp;key</translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation>Please enter your user name.</translation>
    </message>
    <message>
        <source>Please enter the recovery key.</source>
        <translation>Please enter the recovery key.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoverySheet</name>
    <message>
        <source>Recovery key of the ledger</source>
        <translation>Recovery key of the ledger</translation>
    </message>
    <message>
        <source>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger&apos;s files can read everything in it.</source>
        <translation>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger&apos;s files can read everything in it.</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked place, away from the PC. Do not photograph it and do not send it by e-mail. When a new recovery key is made, this one no longer opens the ledger; destroy the sheet then.</source>
        <translation>Keep this sheet in a locked place, away from the PC. Do not photograph it and do not send it by e-mail. When a new recovery key is made, this one no longer opens the ledger; destroy the sheet then.</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>Ledger: %1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>Made on: %1</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Print the recovery key</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Please choose another place for the file.</source>
        <translation>There is no room left on the disk. Please choose another place for the file.</translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Please choose another place for the file.</source>
        <translation>Nothing can be written to this place. Please choose another place for the file.</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another place for the file. (%1)</source>
        <translation>The file could not be written. Please choose another place for the file. (%1)</translation>
    </message>
</context>
<context>
    <name>mcs::app::RegionPage</name>
    <message>
        <source>&amp;Try the program with sample data of fictitious people</source>
        <translation>&amp;Try the program with sample data of fictitious people</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Choose the rules that apply to your facility. They decide the duties, the forms and where they are handed in. The region can be changed later.</source>
        <translation>Choose the rules that apply to your facility. They decide the duties, the forms and where they are handed in. The region can be changed later.</translation>
    </message>
</context>
<context>
    <name>mcs::app::RegionSection</name>
    <message>
        <source>Region and forms</source>
        <translation>Region and forms</translation>
    </message>
    <message>
        <source>The region decides the duties, the forms, and where they are handed in. When it is changed, the to-do list is worked out anew; nothing that was recorded is lost.</source>
        <translation>The region decides the duties, the forms, and where they are handed in. When it is changed, the to-do list is worked out anew; nothing that was recorded is lost.</translation>
    </message>
    <message>
        <source>Apply the &amp;model rules (準則) where the region says nothing</source>
        <translation>Apply the &amp;model rules (準則) where the region says nothing</translation>
    </message>
    <message>
        <source>Correct &amp;obvious misprints of the official forms (such as 「係者」)</source>
        <translation>Correct &amp;obvious misprints of the official forms (such as 「係者」)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Without this the forms are printed exactly as the region published them.</source>
        <translation>Without this the forms are printed exactly as the region published them.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>Handed in at</translation>
    </message>
    <message>
        <source>The rules have been changed.</source>
        <translation>The rules have been changed.</translation>
    </message>
    <message>
        <source>A changed name stands on forms dated from today on. Papers made before stay as they are.</source>
        <translation>A changed name stands on forms dated from today on. Papers made before stay as they are.</translation>
    </message>
    <message>
        <source>Allow devices outside the register while a &amp;disaster lasts (own rule)</source>
        <translation>Allow devices outside the register while a &amp;disaster lasts (own rule)</translation>
    </message>
</context>
<context>
    <name>mcs::app::RenewalEditor</name>
    <message>
        <source>Renew the facility pledge</source>
        <translation>Renew the facility pledge</translation>
    </message>
    <message>
        <source>The facility manager signs the facility pledge anew, and it is handed in alone.</source>
        <translation>The facility manager signs the facility pledge anew, and it is handed in alone.</translation>
    </message>
    <message>
        <source>Handed in so far: %1</source>
        <translation>Handed in so far: %1</translation>
    </message>
    <message>
        <source>Handed in so far: %1, signed by %2</source>
        <translation>Handed in so far: %1, signed by %2</translation>
    </message>
    <message>
        <source>Facility manager today: %1</source>
        <translation>Facility manager today: %1</translation>
    </message>
    <message>
        <source>There is no facility manager today. Please record the appointment first.</source>
        <translation>There is no facility manager today. Please record the appointment first.</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Paper: %1</translation>
    </message>
    <message>
        <source>Next it is printed, signed, handed in and received like every notification.</source>
        <translation>Next it is printed, signed, handed in and received like every notification.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
</context>
<context>
    <name>mcs::app::RestrictionPage</name>
    <message>
        <source>Restrictions</source>
        <translation>Restrictions</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>Restrictions of use</translation>
    </message>
    <message>
        <source>Nobody&apos;s use of MCS is restricted. Press F6 to enter a restriction.</source>
        <translation>Nobody&apos;s use of MCS is restricted. Press F6 to enter a restriction.</translation>
    </message>
    <message>
        <source>Restrict somebody</source>
        <translation>Restrict somebody</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Imposed by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>Until it is lifted, the person is not invited to any group.</source>
        <translation>Until it is lifted, the person is not invited to any group.</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>Show the incident</translation>
    </message>
</context>
<context>
    <name>mcs::app::ReviewEditor</name>
    <message>
        <source>Review the members</source>
        <translation>Review the members</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>Members of “%1”</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <translation>Last review: %1</translation>
    </message>
    <message>
        <source>&amp;Reviewed on</source>
        <translation>&amp;Reviewed on</translation>
    </message>
    <message>
        <source>Re&amp;viewed by</source>
        <translation>Re&amp;viewed by</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>Record the review</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>leaves on %1</translation>
    </message>
    <message>
        <source>account: %1</source>
        <translation>account: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1: reason</translation>
    </message>
    <message>
        <source>No longer works there</source>
        <translation>No longer works there</translation>
    </message>
    <message>
        <source>Nobody has been invited to the group yet.</source>
        <translation>Nobody has been invited to the group yet.</translation>
    </message>
    <message>
        <source>No verdict is needed for: %1</source>
        <translation>No verdict is needed for: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5: %6</source>
        <translation>%1: %2, %3: %4, %5: %6</translation>
    </message>
    <message>
        <source>Please choose who reviewed the members.</source>
        <translation>Please choose who reviewed the members.</translation>
    </message>
    <message>
        <source>Please enter a reason for: %1</source>
        <translation>Please enter a reason for: %1</translation>
    </message>
</context>
<context>
    <name>mcs::app::ScreenSection</name>
    <message>
        <source>Screen and locking</source>
        <translation>Screen and locking</translation>
    </message>
    <message>
        <source>The ledger also locks when the screen of the PC is locked, when the PC goes to sleep, and with Ctrl+L. What is being typed is kept.</source>
        <translation>The ledger also locks when the screen of the PC is locked, when the PC goes to sleep, and with Ctrl+L. What is being typed is kept.</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lock after</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Size of type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The official forms stay in Japanese in every language.</source>
        <translation>The official forms stay in Japanese in every language.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>&amp;Lock after</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>&amp;Size of type</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;nguage</translation>
    </message>
    <message numerus="yes">
        <source>The ledger locks after %n minute(s) without input.</source>
        <translation>
            <numerusform>The ledger locks after %n minute(s) without input.</numerusform>
            <numerusform>The ledger locks after %n minute(s) without input.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcs::app::SecondaryUseEditor</name>
    <message>
        <source>Request for a secondary use</source>
        <translation>Request for a secondary use</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Record the request</translation>
    </message>
    <message>
        <source>%1: “%2” of the group “%3”</source>
        <translation>%1: “%2” of the group “%3”</translation>
    </message>
    <message>
        <source>%1, %2, from: %3
Purpose: %4</source>
        <translation>%1, %2, from: %3
Purpose: %4</translation>
    </message>
    <message>
        <source>Decide on a secondary use</source>
        <translation>Decide on a secondary use</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Record the use</source>
        <translation>Record the use</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>&amp;Used on</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>&amp;Kind of use</source>
        <translation>&amp;Kind of use</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>Which post or document, in words that tell nothing clinical: its day and who wrote it.</source>
        <translation>Which post or document, in words that tell nothing clinical: its day and who wrote it.</translation>
    </message>
    <message>
        <source>&amp;Facility whose document it is</source>
        <translation>&amp;Facility whose document it is</translation>
    </message>
    <message>
        <source>&amp;Direct or indirect</source>
        <translation>&amp;Direct or indirect</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>Pro&amp;vider</translation>
    </message>
    <message>
        <source>Who provided the content.</source>
        <translation>Who provided the content.</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>Asked &amp;on</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Permit</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>Permitted by the &amp;provider on</source>
        <translation>Permitted by the &amp;provider on</translation>
    </message>
    <message>
        <source>Permitted by the group &amp;manager on</source>
        <translation>Permitted by the group &amp;manager on</translation>
    </message>
    <message>
        <source>Made unrecognisable: %1</source>
        <translation>Made unrecognisable: %1</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Decided &amp;on</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Decided &amp;by</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
</context>
<context>
    <name>mcs::app::ServicesEditor</name>
    <message>
        <source>Decide on services</source>
        <translation>Decide on services</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1 (%2; %3)</translation>
    </message>
    <message>
        <source>(not decided)</source>
        <translation>(not decided)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The policy asks to consider nothing for this device.</source>
        <translation>The policy asks to consider nothing for this device.</translation>
    </message>
    <message>
        <source>Please enter why it is put aside.</source>
        <translation>Please enter why it is put aside.</translation>
    </message>
</context>
<context>
    <name>mcs::app::SettingsPage</name>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Region and forms</source>
        <translation>Region and forms</translation>
    </message>
    <message>
        <source>Job types</source>
        <translation>Job types</translation>
    </message>
    <message>
        <source>Users, password and recovery key</source>
        <translation>Users, password and recovery key</translation>
    </message>
    <message>
        <source>Screen and locking</source>
        <translation>Screen and locking</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>Other offices</translation>
    </message>
    <message>
        <source>To be confirmed (要確認)</source>
        <translation>To be confirmed (要確認)</translation>
    </message>
    <message>
        <source>Versions of the policies</source>
        <translation>Versions of the policies</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
</context>
<context>
    <name>mcs::app::SetupWizard</name>
    <message>
        <source>Start a new ledger</source>
        <translation>Start a new ledger</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The recovery key has not been kept</source>
        <translation>The recovery key has not been kept</translation>
    </message>
    <message>
        <source>The ledger has been made, but its recovery key is neither printed nor saved. Without the key nobody can open the ledger when the password is forgotten. A new key can be made later on the settings page.</source>
        <translation>The ledger has been made, but its recovery key is neither printed nor saved. Without the key nobody can open the ledger when the password is forgotten. A new key can be made later on the settings page.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Close anyway</translation>
    </message>
</context>
<context>
    <name>mcs::app::SheetPrinter</name>
    <message>
        <source>The printer did not take the pages. Please check that it is switched on and has paper, and print once more. Nothing has been recorded.</source>
        <translation>The printer did not take the pages. Please check that it is switched on and has paper, and print once more. Nothing has been recorded.</translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing has been recorded.</source>
        <translation>Printing was cancelled. Nothing has been recorded.</translation>
    </message>
</context>
<context>
    <name>mcs::app::SnoozeEditor</name>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>This comes back on the day you choose.</source>
        <translation>This comes back on the day you choose.</translation>
    </message>
    <message>
        <source>These %1 items come back on the day you choose.</source>
        <translation>These %1 items come back on the day you choose.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>The region demands it: until it is done it counts as not met.</source>
        <translation>The region demands it: until it is done it counts as not met.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>Until %1 at most. The interval is the facility&apos;s own setting.</source>
        <translation>Until %1 at most. The interval is the facility&apos;s own setting.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Please choose a day from tomorrow on.</source>
        <translation>Please choose a day from tomorrow on.</translation>
    </message>
    <message>
        <source>This is too far ahead. Please choose an earlier day.</source>
        <translation>This is too far ahead. Please choose an earlier day.</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffCombo</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffEditor</name>
    <message>
        <source>Staff member</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>New staff member</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>Re&amp;ading</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>In katakana; decides the order of lists.</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>Se&amp;x</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>&amp;Uses MCS</source>
        <translation>&amp;Uses MCS</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-mail address</translation>
    </message>
    <message>
        <source>One address for each person.</source>
        <translation>One address for each person.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>Joined &amp;on</source>
        <translation>Joined &amp;on</translation>
    </message>
    <message>
        <source>Em&amp;ployment</source>
        <translation>Em&amp;ployment</translation>
    </message>
    <message>
        <source>&amp;Leaves on</source>
        <translation>&amp;Leaves on</translation>
    </message>
    <message>
        <source>The last day in service; it may lie in the future.</source>
        <translation>The last day in service; it may lie in the future.</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCS account</translation>
    </message>
    <message>
        <source>&amp;State of the account</source>
        <translation>&amp;State of the account</translation>
    </message>
    <message>
        <source>Account ac&amp;quired on</source>
        <translation>Account ac&amp;quired on</translation>
    </message>
    <message>
        <source>In use &amp;from</source>
        <translation>In use &amp;from</translation>
    </message>
    <message>
        <source>Pass&amp;word rule</source>
        <translation>Pass&amp;word rule</translation>
    </message>
    <message>
        <source>The password itself is never kept here.</source>
        <translation>The password itself is never kept here.</translation>
    </message>
    <message>
        <source>Password &amp;changed on</source>
        <translation>Password &amp;changed on</translation>
    </message>
    <message>
        <source>&amp;Profile entered on</source>
        <translation>&amp;Profile entered on</translation>
    </message>
    <message>
        <source>P&amp;hoto entered on</source>
        <translation>P&amp;hoto entered on</translation>
    </message>
    <message>
        <source>&amp;Registered as staff in MCS on</source>
        <translation>&amp;Registered as staff in MCS on</translation>
    </message>
    <message>
        <source>Re&amp;leased in MCS on</source>
        <translation>Re&amp;leased in MCS on</translation>
    </message>
    <message>
        <source>Account &amp;deleted on</source>
        <translation>Account &amp;deleted on</translation>
    </message>
    <message>
        <source>Only the person can delete the account.</source>
        <translation>Only the person can delete the account.</translation>
    </message>
    <message>
        <source>To be changed by %1.</source>
        <translation>To be changed by %1.</translation>
    </message>
    <message>
        <source>Please enter the job: the application lists it for each MCS user.</source>
        <translation>Please enter the job: the application lists it for each MCS user.</translation>
    </message>
    <message>
        <source>Please enter the e-mail address: MCS needs one for each user.</source>
        <translation>Please enter the e-mail address: MCS needs one for each user.</translation>
    </message>
    <message>
        <source>This lies before the day of joining. Please check both dates.</source>
        <translation>This lies before the day of joining. Please check both dates.</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>MCS terms a&amp;greed on</source>
        <translation>MCS terms a&amp;greed on</translation>
    </message>
    <message>
        <source>This looks like a mailbox that several people read. MCS wants one address for each person.</source>
        <translation>This looks like a mailbox that several people read. MCS wants one address for each person.</translation>
    </message>
    <message>
        <source>Grounds &amp;for use</source>
        <translation>Grounds &amp;for use</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(not chosen)</translation>
    </message>
    <message>
        <source>Please choose on what grounds the person may use MCS (%1).</source>
        <translation>Please choose on what grounds the person may use MCS (%1).</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>New staff member</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print the pledge</source>
        <translation>Print the pledge</translation>
    </message>
    <message>
        <source>Record the signed pledge</source>
        <translation>Record the signed pledge</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Appoint</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Leaves on</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>Existing pledge</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCS account</translation>
    </message>
    <message>
        <source>Does not use MCS.</source>
        <translation>Does not use MCS.</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS terms agreed on</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>Account acquired on</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>Password rule</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Password changed on</translation>
    </message>
    <message>
        <source>To be changed by</source>
        <translation>To be changed by</translation>
    </message>
    <message>
        <source>Profile entered on</source>
        <translation>Profile entered on</translation>
    </message>
    <message>
        <source>Photo entered on</source>
        <translation>Photo entered on</translation>
    </message>
    <message>
        <source>Registered as staff in MCS on</source>
        <translation>Registered as staff in MCS on</translation>
    </message>
    <message>
        <source>Released in MCS on</source>
        <translation>Released in MCS on</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>Account deleted on</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>Offices held</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>in office</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>Restrict the use</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a CSV list below.</source>
        <translation>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a CSV list below.</translation>
    </message>
    <message>
        <source>Grounds for use</source>
        <translation>Grounds for use</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mcs::app::StartPage</name>
    <message>
        <source>This program keeps the registers that the rules of your region demand for Medical Care Station, tells what has to be done next, and prints the official forms. Everything stays on this PC, encrypted.</source>
        <translation>This program keeps the registers that the rules of your region demand for Medical Care Station, tells what has to be done next, and prints the official forms. Everything stays on this PC, encrypted.</translation>
    </message>
    <message>
        <source>&amp;Start a new ledger</source>
        <translation>&amp;Start a new ledger</translation>
    </message>
    <message>
        <source>&amp;Open a ledger that already exists</source>
        <translation>&amp;Open a ledger that already exists</translation>
    </message>
</context>
<context>
    <name>mcs::app::StepEditor</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Hand over the counterpart</source>
        <translation>Hand over the counterpart</translation>
    </message>
    <message>
        <source>The counterpart of the consent of %1 has been handed over.</source>
        <translation>The counterpart of the consent of %1 has been handed over.</translation>
    </message>
    <message>
        <source>The counterparts of %1 consents have been handed over.</source>
        <translation>The counterparts of %1 consents have been handed over.</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>&amp;Handed over on</translation>
    </message>
    <message>
        <source>Record as handed over</source>
        <translation>Record as handed over</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>Record a refusal</translation>
    </message>
    <message>
        <source>%1 does not consent.</source>
        <translation>%1 does not consent.</translation>
    </message>
    <message>
        <source>No information about this patient may be shared in MCS.</source>
        <translation>No information about this patient may be shared in MCS.</translation>
    </message>
    <message>
        <source>&amp;Refused on</source>
        <translation>&amp;Refused on</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>Record the refusal</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>Record a withdrawal</translation>
    </message>
    <message>
        <source>%1 withdraws the consent.</source>
        <translation>%1 withdraws the consent.</translation>
    </message>
    <message>
        <source>Please stop sharing information about this patient in MCS.</source>
        <translation>Please stop sharing information about this patient in MCS.</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>&amp;Withdrawn on</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>Record the withdrawal</translation>
    </message>
    <message>
        <source>Make a pledge void</source>
        <translation>Make a pledge void</translation>
    </message>
    <message>
        <source>The pledge of %1 is no longer valid.</source>
        <translation>The pledge of %1 is no longer valid.</translation>
    </message>
    <message>
        <source>The record is kept; a new pledge will be needed.</source>
        <translation>The record is kept; a new pledge will be needed.</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>Make it void</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>There is no consent of this patient yet. Please print it first.</source>
        <translation>There is no consent of this patient yet. Please print it first.</translation>
    </message>
    <message>
        <source>There is no pledge of this person yet.</source>
        <translation>There is no pledge of this person yet.</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>Record an explanation</translation>
    </message>
    <message>
        <source>The consent was explained to %1.</source>
        <translation>The consent was explained to %1.</translation>
    </message>
    <message>
        <source>The signature is recorded when the paper comes back.</source>
        <translation>The signature is recorded when the paper comes back.</translation>
    </message>
    <message>
        <source>&amp;Explained by</source>
        <translation>&amp;Explained by</translation>
    </message>
    <message>
        <source>Explained &amp;on</source>
        <translation>Explained &amp;on</translation>
    </message>
    <message>
        <source>Record as explained</source>
        <translation>Record as explained</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>Rea&amp;son</translation>
    </message>
    <message>
        <source>These groups end with it, and every member is to be removed in MCS: %1</source>
        <translation>These groups end with it, and every member is to be removed in MCS: %1</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>The record is kept.</source>
        <translation>The record is kept.</translation>
    </message>
</context>
<context>
    <name>mcs::app::StocktakingEditor</name>
    <message>
        <source>Take stock</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>Tick every device that you have seen; write of the others what is known.</source>
        <translation>Tick every device that you have seen; write of the others what is known.</translation>
    </message>
    <message>
        <source>Taken stock &amp;on</source>
        <translation>Taken stock &amp;on</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>Taken &amp;by</translation>
    </message>
    <message>
        <source>P&amp;lace, or what is known of it</source>
        <translation>P&amp;lace, or what is known of it</translation>
    </message>
    <message>
        <source>All &amp;seen</source>
        <translation>All &amp;seen</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Devices</translation>
    </message>
    <message>
        <source>&amp;Found and not in the register</source>
        <translation>&amp;Found and not in the register</translation>
    </message>
    <message>
        <source>Record the stocktaking</source>
        <translation>Record the stocktaking</translation>
    </message>
    <message>
        <source>Place of the current device, or what is known of it</source>
        <translation>Place of the current device, or what is known of it</translation>
    </message>
    <message>
        <source>Expected devices; Space ticks what was seen</source>
        <translation>Expected devices; Space ticks what was seen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Expected place</source>
        <translation>Expected place</translation>
    </message>
    <message>
        <source>Seen where, or known</source>
        <translation>Seen where, or known</translation>
    </message>
    <message>
        <source>outside until %1</source>
        <translation>outside until %1</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>seen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expected %1, seen %1: no difference.</source>
        <translation>Expected %1, seen %1: no difference.</translation>
    </message>
    <message>
        <source>Expected %1, seen %2. Not seen: %3</source>
        <translation>Expected %1, seen %2. Not seen: %3</translation>
    </message>
    <message>
        <source>%1 was not seen. Please write what is known of it.</source>
        <translation>%1 was not seen. Please write what is known of it.</translation>
    </message>
</context>
<context>
    <name>mcs::app::SubjectRequestEditor</name>
    <message>
        <source>Request about a patient&apos;s data</source>
        <translation>Request about a patient&apos;s data</translation>
    </message>
    <message>
        <source>Request about the data of %1</source>
        <translation>Request about the data of %1</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>%1 (the patient)</source>
        <translation>%1 (the patient)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>&amp;Asked by</translation>
    </message>
    <message>
        <source>Name and relation to the patient.</source>
        <translation>Name and relation to the patient.</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>&amp;Received on</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>&amp;Handled by</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>What was decided, and why. Write no content of the records.</source>
        <translation>What was decided, and why. Write no content of the records.</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not answered.</source>
        <translation>Leave this empty as long as it is not answered.</translation>
    </message>
    <message>
        <source>To be answered within %1 days.</source>
        <translation>To be answered within %1 days.</translation>
    </message>
    <message>
        <source>A&amp;nswered on</source>
        <translation>A&amp;nswered on</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>This day lies in the future. Please enter the day on which it was done.</translation>
    </message>
    <message>
        <source>This lies before the request. Please check both dates.</source>
        <translation>This lies before the request. Please check both dates.</translation>
    </message>
    <message>
        <source>Please write what was decided and answered.</source>
        <translation>Please write what was decided and answered.</translation>
    </message>
</context>
<context>
    <name>mcs::app::SubmissionPage</name>
    <message>
        <source>Applications to the office of the region</source>
        <translation>Applications to the office of the region</translation>
    </message>
    <message>
        <source>Nothing has been handed in yet. Press F6 to prepare the first application.</source>
        <translation>Nothing has been handed in yet. Press F6 to prepare the first application.</translation>
    </message>
    <message>
        <source>Prepare an application</source>
        <translation>Prepare an application</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Record as signed</translation>
    </message>
    <message>
        <source>Cancel the packet</source>
        <translation>Cancel the packet</translation>
    </message>
    <message>
        <source>Record signed papers</source>
        <translation>Record signed papers</translation>
    </message>
    <message>
        <source>Record as handed in</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>Record as received</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>Prepared on %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Way of handing in</source>
        <translation>Way of handing in</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Facility manager at signing</source>
        <translation>Facility manager at signing</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Reason of the return</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signed on %1</translation>
    </message>
    <message>
        <source>Printed, not signed yet</source>
        <translation>Printed, not signed yet</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>Not printed yet</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Submission office</source>
        <translation>Submission office</translation>
    </message>
    <message>
        <source>People listed (%1)</source>
        <translation>People listed (%1)</translation>
    </message>
    <message>
        <source>(deleted person)</source>
        <translation>(deleted person)</translation>
    </message>
    <message>
        <source>Record as sent back</source>
        <translation>Record as sent back</translation>
    </message>
    <message>
        <source>Notices to be sent</source>
        <translation>Notices to be sent</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Record the decision</translation>
    </message>
    <message>
        <source>Record the issue of IDs</source>
        <translation>Record the issue of IDs</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>Record as completed</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>IDs issued</source>
        <translation>IDs issued</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>From when</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Handed in to</source>
        <translation>Handed in to</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>IDs issued on</translation>
    </message>
    <message>
        <source>Course or video</source>
        <translation>Course or video</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>mcs::app::SwitchesSection</name>
    <message>
        <source>To be confirmed (要確認)</source>
        <translation>To be confirmed (要確認)</translation>
    </message>
    <message>
        <source>Here the policies can be read in more than one way. The program proposes a reading; ask the office where you are not sure, and choose the one your facility works by. What you choose changes duties, forms and the to-do list, and is written to the history.</source>
        <translation>Here the policies can be read in more than one way. The program proposes a reading; ask the office where you are not sure, and choose the one your facility works by. What you choose changes duties, forms and the to-do list, and is written to the history.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>articles, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>How the program takes it: %1</source>
        <translation>How the program takes it: %1</translation>
    </message>
    <message>
        <source>%1 (what the program proposes)</source>
        <translation>%1 (what the program proposes)</translation>
    </message>
    <message>
        <source>The choices have been saved. The to-do list has been worked out anew.</source>
        <translation>The choices have been saved. The to-do list has been worked out anew.</translation>
    </message>
</context>
<context>
    <name>mcs::app::TemplateEditor</name>
    <message>
        <source>Edit the text of a form</source>
        <translation>Edit the text of a form</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Number of the form</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <translation>Title of the form</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>Text of the paragraph</translation>
    </message>
    <message>
        <source>Take this paragraph &amp;back</source>
        <translation>Take this paragraph &amp;back</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>&amp;Undo everything</translation>
    </message>
    <message>
        <source>The text that came with the &amp;program</source>
        <translation>The text that came with the &amp;program</translation>
    </message>
    <message>
        <source>Papers signed before</source>
        <translation>Papers signed before</translation>
    </message>
    <message>
        <source>〔…〕 stands for a value, such as a name, that is filled in when the form is printed; leave it where it is needed. Nothing else of the form can go wrong here.</source>
        <translation>〔…〕 stands for a value, such as a name, that is filled in when the form is printed; leave it where it is needed. Nothing else of the form can go wrong here.</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Num&amp;ber</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itle</translation>
    </message>
    <message>
        <source>&amp;Addressee</source>
        <translation>&amp;Addressee</translation>
    </message>
    <message>
        <source>Papers signed befo&amp;re</source>
        <translation>Papers signed befo&amp;re</translation>
    </message>
    <message>
        <source>&amp;Replace the text</source>
        <translation>&amp;Replace the text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The form that came with the program is built otherwise. Please bring it back under “Versions of the policies”.</source>
        <translation>The form that came with the program is built otherwise. Please bring it back under “Versions of the policies”.</translation>
    </message>
    <message>
        <source>replaced by the facility</source>
        <translation>replaced by the facility</translation>
    </message>
</context>
<context>
    <name>mcs::app::TestPage</name>
    <message>
        <source>Measure from the edges of the paper to the frame: the left and the upper line should each lie 20 mm from the edge. If a line lies too far right or too low, enter the difference with a minus sign in the settings. Offset now: right %1 mm, down %2 mm</source>
        <translation>Measure from the edges of the paper to the frame: the left and the upper line should each lie 20 mm from the edge. If a line lies too far right or too low, enter the difference with a minus sign in the settings. Offset now: right %1 mm, down %2 mm</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Test page</translation>
    </message>
</context>
<context>
    <name>mcs::app::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>There is no request with a period to show.</source>
        <translation>There is no request with a period to show.</translation>
    </message>
    <message>
        <source>By thing</source>
        <translation>By thing</translation>
    </message>
    <message>
        <source>One row for each device or medium</source>
        <translation>One row for each device or medium</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>By request</translation>
    </message>
    <message>
        <source>One row for each request</source>
        <translation>One row for each request</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Show today (T)</source>
        <translation>Show today (T)</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
</context>
<context>
    <name>mcs::app::TimelineView</name>
    <message>
        <source>%1/</source>
        <comment>month, short</comment>
        <translation>%1/</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Timeline, %1, %2</source>
        <translation>Timeline, %1, %2</translation>
    </message>
</context>
<context>
    <name>mcs::app::TodoPage</name>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is due. Well done.</source>
        <translation>Nothing is missing and nothing is due. Well done.</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Every duty that the ledger can judge is met.</source>
        <translation>Every duty that the ledger can judge is met.</translation>
    </message>
    <message>
        <source>Not met yet:</source>
        <translation>Not met yet:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Show the record</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Take it up again</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Print the list</translation>
    </message>
    <message>
        <source>Duties by article</source>
        <translation>Duties by article</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>Model rules</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>All policies</translation>
    </message>
    <message>
        <source>Click to see the duties article by article.</source>
        <translation>Click to see the duties article by article.</translation>
    </message>
    <message>
        <source>Meets the region (%1)</source>
        <translation>Meets the region (%1)</translation>
    </message>
    <message>
        <source>Meets the model rules</source>
        <translation>Meets the model rules</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>The item has been put off.</source>
        <translation>The item has been put off.</translation>
    </message>
    <message>
        <source>%1 items have been put off.</source>
        <translation>%1 items have been put off.</translation>
    </message>
    <message>
        <source>What was put off is back in the list.</source>
        <translation>What was put off is back in the list.</translation>
    </message>
    <message>
        <source>%1 of %2, as filtered</source>
        <translation>%1 of %2, as filtered</translation>
    </message>
</context>
<context>
    <name>mcs::app::TrainingEditor</name>
    <message>
        <source>Edit a training</source>
        <translation>Edit a training</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Save the training</source>
        <translation>Save the training</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>&amp;Title of the training</source>
        <translation>&amp;Title of the training</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>&amp;Held on</translation>
    </message>
    <message>
        <source>&amp;Organised by</source>
        <translation>&amp;Organised by</translation>
    </message>
    <message>
        <source>&amp;Lecturer</source>
        <translation>&amp;Lecturer</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>&amp;Material</translation>
    </message>
    <message>
        <source>With its version, such as 「準則の要点 第3版」.</source>
        <translation>With its version, such as 「準則の要点 第3版」.</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>M&amp;inutes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;opics</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>&amp;People who attended</source>
        <translation>&amp;People who attended</translation>
    </message>
    <message>
        <source>&amp;Watched on</source>
        <translation>&amp;Watched on</translation>
    </message>
    <message>
        <source>Of the people you tick now.</source>
        <translation>Of the people you tick now.</translation>
    </message>
    <message>
        <source>It was &amp;checked that they understood</source>
        <translation>It was &amp;checked that they understood</translation>
    </message>
    <message>
        <source>Please enter the minutes as a number, such as 30.</source>
        <translation>Please enter the minutes as a number, such as 30.</translation>
    </message>
</context>
<context>
    <name>mcs::app::TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>No training is recorded yet. Press F6 to enter the first.</source>
        <translation>No training is recorded yet. Press F6 to enter the first.</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>New training</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>Print the attendance sheet</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>No topic is recorded.</source>
        <translation>No topic is recorded.</translation>
    </message>
    <message numerus="yes">
        <source>Attended by %n people</source>
        <translation>
            <numerusform>Attended by %n people</numerusform>
            <numerusform>Attended by %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>Attended on</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Understanding</translation>
    </message>
</context>
<context>
    <name>mcs::app::UndoBar</name>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>mcs::app::UnlockPage</name>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>&amp;Ledger</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>Open for &amp;reading only</translation>
    </message>
    <message>
        <source>&amp;Forgotten password or new PC: open with the recovery key</source>
        <translation>&amp;Forgotten password or new PC: open with the recovery key</translation>
    </message>
    <message>
        <source>Open &amp;another ledger</source>
        <translation>Open &amp;another ledger</translation>
    </message>
    <message>
        <source>Make a &amp;new ledger</source>
        <translation>Make a &amp;new ledger</translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation>Please enter your user name.</translation>
    </message>
    <message>
        <source>Please enter the password.</source>
        <translation>Please enter the password.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>mcs::app::UnlockWindow</name>
    <message>
        <source>MCS Ledger</source>
        <translation>MCS Ledger</translation>
    </message>
    <message>
        <source>Choose the folder of the ledger</source>
        <translation>Choose the folder of the ledger</translation>
    </message>
    <message>
        <source>This folder is no ledger. Please choose the folder that was made for the ledger; it contains a file called “ledger.keys”.</source>
        <translation>This folder is no ledger. Please choose the folder that was made for the ledger; it contains a file called “ledger.keys”.</translation>
    </message>
    <message>
        <source>The ledger is locked. Enter the password to go on; what you were typing has been kept.</source>
        <translation>The ledger is locked. Enter the password to go on; what you were typing has been kept.</translation>
    </message>
    <message>
        <source>The ledger was to be locked while it was being opened, so it stays locked. Enter the password again.</source>
        <translation>The ledger was to be locked while it was being opened, so it stays locked. Enter the password again.</translation>
    </message>
</context>
<context>
    <name>mcs::app::UsePage</name>
    <message>
        <source>Notices and provisions</source>
        <translation>Notices and provisions</translation>
    </message>
    <message>
        <source>Notices, provisions and uses</source>
        <translation>Notices, provisions and uses</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Press F6 for a notice, F7 for a provision to a third party.</source>
        <translation>Nothing is recorded yet. Press F6 for a notice, F7 for a provision to a third party.</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>New notice</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>Secondary use</translation>
    </message>
    <message>
        <source>Consent to photographs</source>
        <translation>Consent to photographs</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Disaster</translation>
    </message>
    <message>
        <source>Device used in it</source>
        <translation>Device used in it</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>Record the reply</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>Record the sending</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>Decide on the request</translation>
    </message>
    <message>
        <source>Record the use</source>
        <translation>Record the use</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>Clear up</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>To be sent by</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Provision to a third party</source>
        <translation>Provision to a third party</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>Provided on</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Kinds of data</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation>Show the patient</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>Direct or indirect</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>Permitted by the provider on</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>Permitted by the group manager on</translation>
    </message>
    <message>
        <source>Made unrecognisable</source>
        <translation>Made unrecognisable</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>Photographed on</translation>
    </message>
    <message>
        <source>What is photographed</source>
        <translation>What is photographed</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Consent given by</translation>
    </message>
    <message>
        <source>Photographed by</source>
        <translation>Photographed by</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>Devices outside the register</source>
        <translation>Devices outside the register</translation>
    </message>
    <message>
        <source>wiped on %1</source>
        <translation>wiped on %1</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>registered as %1</translation>
    </message>
    <message>
        <source>not cleared up</source>
        <translation>not cleared up</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>mcs::app::UsersSection</name>
    <message>
        <source>Users, password and recovery key</source>
        <translation>Users, password and recovery key</translation>
    </message>
    <message>
        <source>Everybody who works with the ledger has a name, a role and a password of their own, so that the history shows who did what.</source>
        <translation>Everybody who works with the ledger has a name, a role and a password of their own, so that the history shows who did what.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>&amp;Add a user</source>
        <translation>&amp;Add a user</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>&amp;Remove the user</translation>
    </message>
    <message>
        <source>Change my &amp;password</source>
        <translation>Change my &amp;password</translation>
    </message>
    <message>
        <source>Make a new recovery &amp;key</source>
        <translation>Make a new recovery &amp;key</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>Remove a user</translation>
    </message>
    <message>
        <source>“%1” can no longer open the ledger. What this user did stays in the history.</source>
        <translation>“%1” can no longer open the ledger. What this user did stays in the history.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removed in the settings</source>
        <translation>Removed in the settings</translation>
    </message>
    <message>
        <source>“%1” can no longer open the ledger.</source>
        <translation>“%1” can no longer open the ledger.</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Staff member</translation>
    </message>
</context>
<context>
    <name>mcs::app::WidgetPrompts</name>
    <message>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <translation>Based on: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>mcs::domain</name>
    <message>
        <source>Line %1 of the file holds characters that cannot be read. Save it again in Excel as “CSV UTF-8 (Comma delimited)” and try once more.</source>
        <translation>Line %1 of the file holds characters that cannot be read. Save it again in Excel as “CSV UTF-8 (Comma delimited)” and try once more.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</source>
        <translation>This is an Excel workbook. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</translation>
    </message>
    <message>
        <source>The file was saved as Unicode text. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</source>
        <translation>The file was saved as Unicode text. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Mend that line and try again.</source>
        <translation>The quotation mark opened in line %1 is never closed. Mend that line and try again.</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>Column %1 has no heading.</translation>
    </message>
    <message>
        <source>The heading “%1” stands in column %2 and again in column %3.</source>
        <translation>The heading “%1” stands in column %2 and again in column %3.</translation>
    </message>
    <message>
        <source>The headings in line %1 cannot be used. Mend them and try again.</source>
        <translation>The headings in line %1 cannot be used. Mend them and try again.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Choose the right file, or split it into smaller ones.</source>
        <translation>The file is larger than %1 MB. Choose the right file, or split it into smaller ones.</translation>
    </message>
    <message>
        <source>The file is empty: it needs a first line with the column headings.</source>
        <translation>The file is empty: it needs a first line with the column headings.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1 is longer than %2 characters. Shorten it.</translation>
    </message>
    <message>
        <source>%1 contains an invisible control character (U+%2). Type it again.</source>
        <translation>%1 contains an invisible control character (U+%2). Type it again.</translation>
    </message>
    <message>
        <source>%1 contains the emoji “%2”. Take it out.</source>
        <translation>%1 contains the emoji “%2”. Take it out.</translation>
    </message>
    <message>
        <source>%1 contains a broken character. Type it again.</source>
        <translation>%1 contains a broken character. Type it again.</translation>
    </message>
    <message>
        <source>%1 “%2” is not an e-mail address. Type it like name@example.jp.</source>
        <translation>%1 “%2” is not an e-mail address. Type it like name@example.jp.</translation>
    </message>
    <message>
        <source>Facility manager</source>
        <translation>Facility manager</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS administrator</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like R8.4.1, 令和8年4月1日 or 2026/4/1.</source>
        <translation>“%1” is not a date. Type it like R8.4.1, 令和8年4月1日 or 2026/4/1.</translation>
    </message>
    <message>
        <source>“%1”: there is no such day. Check the year, the month and the day.</source>
        <translation>“%1”: there is no such day. Check the year, the month and the day.</translation>
    </message>
    <message>
        <source>“%1” lies before 明治6年1月1日 (1873). Check the year.</source>
        <translation>“%1” lies before 明治6年1月1日 (1873). Check the year.</translation>
    </message>
    <message>
        <source>“%1” lies too far in the future. Check the year.</source>
        <translation>“%1” lies too far in the future. Check the year.</translation>
    </message>
    <message>
        <source>“%1” does not exist: that day is %2. Type the era and year of that date.</source>
        <translation>“%1” does not exist: that day is %2. Type the era and year of that date.</translation>
    </message>
</context>
<context>
    <name>mcs::forms</name>
    <message>
        <source>No font has the character “%1”.</source>
        <translation>No font has the character “%1”.</translation>
    </message>
    <message>
        <source>“%1” is wider than its place.</source>
        <translation>“%1” is wider than its place.</translation>
    </message>
    <message>
        <source>A field or word is wider than the line.</source>
        <translation>A field or word is wider than the line.</translation>
    </message>
    <message>
        <source>The line of the signature block is longer than the block is wide.</source>
        <translation>The line of the signature block is longer than the block is wide.</translation>
    </message>
    <message>
        <source>The font %1 that the forms are printed with is not on this PC. Please ask the person who set up this PC to install %2.</source>
        <translation>The font %1 that the forms are printed with is not on this PC. Please ask the person who set up this PC to install %2.</translation>
    </message>
    <message>
        <source>The block is higher than the page.</source>
        <translation>The block is higher than the page.</translation>
    </message>
    <message>
        <source>The columns of the table are together wider than the page (%1 mm of %2 mm).</source>
        <translation>The columns of the table are together wider than the page (%1 mm of %2 mm).</translation>
    </message>
    <message>
        <source>The vertical label “%1” is longer than its box is high.</source>
        <translation>The vertical label “%1” is longer than its box is high.</translation>
    </message>
    <message>
        <source>The form cannot be used because its file %1 has a mistake in line %2. %3 Please ask the person who made the file to correct it.</source>
        <translation>The form cannot be used because its file %1 has a mistake in line %2. %3 Please ask the person who made the file to correct it.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>The character “%1” in “%2” is in no font of this PC, so nothing was printed. Please write it with another character.</source>
        <translation>The character “%1” in “%2” is in no font of this PC, so nothing was printed. Please write it with another character.</translation>
    </message>
    <message>
        <source>The character “%1” on the form of %2 is in no font of this PC, so nothing was printed. Please write it with another character.</source>
        <translation>The character “%1” on the form of %2 is in no font of this PC, so nothing was printed. Please write it with another character.</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the form. Please shorten it.</source>
        <translation>“%1” is too long for its place on the form. Please shorten it.</translation>
    </message>
    <message>
        <source>The PDF could not be saved because the disk is full. Please make room on it or choose another place, then save again.</source>
        <translation>The PDF could not be saved because the disk is full. Please make room on it or choose another place, then save again.</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Please check that the place can be written to, or choose another place, then save again.</source>
        <translation>The PDF could not be saved. Please check that the place can be written to, or choose another place, then save again.</translation>
    </message>
    <message>
        <source>A font could not be put into the PDF. Please have the fonts of the forms installed again, then save again.</source>
        <translation>A font could not be put into the PDF. Please have the fonts of the forms installed again, then save again.</translation>
    </message>
    <message>
        <source>The grammar of the forms is missing from the program.</source>
        <translation>The grammar of the forms is missing from the program.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not closed properly.</source>
        <translation>The element &lt;%1&gt; is not closed properly.</translation>
    </message>
    <message>
        <source>The file ends before all elements are closed.</source>
        <translation>The file ends before all elements are closed.</translation>
    </message>
    <message>
        <source>The file is empty or is not XML.</source>
        <translation>The file is empty or is not XML.</translation>
    </message>
    <message>
        <source>The file has characters that are not UTF-8.</source>
        <translation>The file has characters that are not UTF-8.</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>The attribute “%1” is given twice.</translation>
    </message>
    <message>
        <source>The entity “%1” is unknown.</source>
        <translation>The entity “%1” is unknown.</translation>
    </message>
    <message>
        <source>It cannot be read as XML.</source>
        <translation>It cannot be read as XML.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; may not stand here.</source>
        <translation>The element &lt;%1&gt; may not stand here.</translation>
    </message>
    <message>
        <source>The element &lt;%2&gt; may not stand in &lt;%1&gt;.</source>
        <translation>The element &lt;%2&gt; may not stand in &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is expected here, but there is &lt;%2&gt;.</source>
        <translation>The element &lt;%1&gt; is expected here, but there is &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is missing.</source>
        <translation>The element &lt;%1&gt; is missing.</translation>
    </message>
    <message>
        <source>The attribute “%1” of &lt;%2&gt; is unknown or has an impossible value.</source>
        <translation>The attribute “%1” of &lt;%2&gt; is unknown or has an impossible value.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has an unknown attribute, lacks one, or one has an impossible value.</source>
        <translation>&lt;%1&gt; has an unknown attribute, lacks one, or one has an impossible value.</translation>
    </message>
    <message>
        <source>Text may not stand in &lt;%1&gt;.</source>
        <translation>Text may not stand in &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The value “%1” is impossible.</source>
        <translation>The value “%1” is impossible.</translation>
    </message>
    <message>
        <source>The element is not as the grammar demands.</source>
        <translation>The element is not as the grammar demands.</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>A document type declaration is not allowed.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
    <message>
        <source>The wording of a cell is higher than its row.</source>
        <translation>The wording of a cell is higher than its row.</translation>
    </message>
    <message>
        <source>The cells of a row do not fill the table (%1 mm of %2 mm).</source>
        <translation>The cells of a row do not fill the table (%1 mm of %2 mm).</translation>
    </message>
</context>
<context>
    <name>mcs::forms::TemplateText</name>
    <message>
        <source>the file is not XML</source>
        <translation>the file is not XML</translation>
    </message>
</context>
<context>
    <name>mcs::policy</name>
    <message>
        <source>The ledger keeps “%1”; the file has “%2”. Change it on the screen if the file is right.</source>
        <translation>The ledger keeps “%1”; the file has “%2”. Change it on the screen if the file is right.</translation>
    </message>
    <message>
        <source>The name stays “%1” as it is in the ledger; the file spells it “%2”.</source>
        <translation>The name stays “%1” as it is in the ledger; the file spells it “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a sex. Write 男 or 女, or leave it empty.</source>
        <translation>“%1” cannot be read as a sex. Write 男 or 女, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” is neither ○ nor ×. Write one of them.</source>
        <translation>“%1” is neither ○ nor ×. Write one of them.</translation>
    </message>
    <message>
        <source>The column “%1” is not known.</source>
        <translation>The column “%1” is not known.</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>The column “%1” stands there twice.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>The column “%1” is missing.</translation>
    </message>
    <message>
        <source>The columns may be: %1</source>
        <translation>The columns may be: %1</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Correct them, or choose to ignore unknown columns.</source>
        <translation>The headings do not fit, so nothing was imported. Correct them, or choose to ignore unknown columns.</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Add the missing columns.</source>
        <translation>The headings do not fit, so nothing was imported. Add the missing columns.</translation>
    </message>
    <message>
        <source>The line has more values than there are headings. Put a value that contains a comma into quotation marks.</source>
        <translation>The line has more values than there are headings. Put a value that contains a comma into quotation marks.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Line %1, %2: %3</translation>
    </message>
    <message>
        <source>The file has headings but no rows. Choose a file that lists people.</source>
        <translation>The file has headings but no rows. Choose a file that lists people.</translation>
    </message>
    <message>
        <source>%1 is filled in, but %2 is empty. Fill in the name.</source>
        <translation>%1 is filled in, but %2 is empty. Fill in the name.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>The name is missing. Fill it in.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Write it with its era, like S8.3.3.</source>
        <translation>The birth date lies in the future. Write it with its era, like S8.3.3.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already. Take one of the two lines out.</source>
        <translation>“%1” stands in line %2 already. Take one of the two lines out.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 too, with another e-mail address: taken as two people of the same name.</source>
        <translation>“%1” stands in line %2 too, with another e-mail address: taken as two people of the same name.</translation>
    </message>
    <message>
        <source>The day of agreement lies in the future. Check it.</source>
        <translation>The day of agreement lies in the future. Check it.</translation>
    </message>
    <message>
        <source>The job “%1” is not known. Correct it, or add it to the list of jobs in the settings first.</source>
        <translation>The job “%1” is not known. Correct it, or add it to the list of jobs in the settings first.</translation>
    </message>
    <message>
        <source>In the ledger the person stays an MCS user; the file says ×. Change it on the screen if the file is right.</source>
        <translation>In the ledger the person stays an MCS user; the file says ×. Change it on the screen if the file is right.</translation>
    </message>
    <message>
        <source>In the ledger the person stays no MCS user; the file says ○. Change it on the screen if the file is right.</source>
        <translation>In the ledger the person stays no MCS user; the file says ○. Change it on the screen if the file is right.</translation>
    </message>
    <message>
        <source>The leaving date lies before the joining date. Correct one of them.</source>
        <translation>The leaving date lies before the joining date. Correct one of them.</translation>
    </message>
    <message>
        <source>An MCS user needs a job. Fill it in.</source>
        <translation>An MCS user needs a job. Fill it in.</translation>
    </message>
    <message>
        <source>An MCS user needs an e-mail address. Fill it in.</source>
        <translation>An MCS user needs an e-mail address. Fill it in.</translation>
    </message>
    <message>
        <source>%1 is already the address of %2. Everybody needs an address of their own.</source>
        <translation>%1 is already the address of %2. Everybody needs an address of their own.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. Everybody needs an address of their own.</source>
        <translation>%1 stands in line %2 already. Everybody needs an address of their own.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2</source>
        <translation>“%1” is not known here. Write one of: %2</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>This is missing. Fill it in.</translation>
    </message>
    <message>
        <source>This day lies in the future. Write a day up to today.</source>
        <translation>This day lies in the future. Write a day up to today.</translation>
    </message>
    <message>
        <source>A personal device needs its owner. Write the name or the e-mail address.</source>
        <translation>A personal device needs its owner. Write the name or the e-mail address.</translation>
    </message>
    <message>
        <source>Nobody called “%1” works here. Enter the person first, or leave it empty.</source>
        <translation>Nobody called “%1” works here. Enter the person first, or leave it empty.</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Write the e-mail address instead.</source>
        <translation>%1 people are called “%2”. Write the e-mail address instead.</translation>
    </message>
    <message>
        <source>The ledger has another kind or owner of “%1” and keeps it. Change it on the screen if the file is right.</source>
        <translation>The ledger has another kind or owner of “%1” and keeps it. Change it on the screen if the file is right.</translation>
    </message>
    <message>
        <source>The ledger has “%1” lent to somebody else and keeps it. Record the return on the screen first.</source>
        <translation>The ledger has “%1” lent to somebody else and keeps it. Record the return on the screen first.</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Correct them, or give %1 to leave unknown columns aside.</source>
        <translation>The headings do not fit, so nothing was imported. Correct them, or give %1 to leave unknown columns aside.</translation>
    </message>
    <message>
        <source>The file has headings but no rows. Choose a file that lists devices.</source>
        <translation>The file has headings but no rows. Choose a file that lists devices.</translation>
    </message>
    <message>
        <source>%1 looks like a mailbox that several people read. MCS wants one address for each person.</source>
        <translation>%1 looks like a mailbox that several people read. MCS wants one address for each person.</translation>
    </message>
    <message>
        <source>The policy asks for no such thing. Leave it empty.</source>
        <translation>The policy asks for no such thing. Leave it empty.</translation>
    </message>
    <message>
        <source>This is none of %1. Correct it.</source>
        <translation>This is none of %1. Correct it.</translation>
    </message>
</context>
<context>
    <name>mcs::store</name>
    <message>
        <source>The draft kept from before the lock cannot be read any more.</source>
        <translation>The draft kept from before the lock cannot be read any more.</translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and the input mode, and type it again.</source>
        <translation>The password is not right. Check Caps Lock and the input mode, and type it again.</translation>
    </message>
    <message>
        <source>No user of this ledger has that name. Check the name and type it again.</source>
        <translation>No user of this ledger has that name. Check the name and type it again.</translation>
    </message>
    <message>
        <source>This ledger has several users. Give the name of the user who opens it.</source>
        <translation>This ledger has several users. Give the name of the user who opens it.</translation>
    </message>
    <message>
        <source>This PC does not hold the key of this ledger for you. Open it on the PC used until now, or open it here with the printed recovery key.</source>
        <translation>This PC does not hold the key of this ledger for you. Open it on the PC used until now, or open it here with the printed recovery key.</translation>
    </message>
    <message>
        <source>A wrong password was given three times. Try again in %1 minutes, or open the ledger with the recovery key.</source>
        <translation>A wrong password was given three times. Try again in %1 minutes, or open the ledger with the recovery key.</translation>
    </message>
    <message>
        <source>The recovery key has been mistyped. Compare it with the paper character by character and type it again.</source>
        <translation>The recovery key has been mistyped. Compare it with the paper character by character and type it again.</translation>
    </message>
    <message>
        <source>The recovery key has %2 characters, but %1 were typed. Type all characters that are on the paper.</source>
        <translation>The recovery key has %2 characters, but %1 were typed. Type all characters that are on the paper.</translation>
    </message>
    <message>
        <source>This recovery key does not open this ledger. It belongs to another ledger or has been replaced: look for the newest paper.</source>
        <translation>This recovery key does not open this ledger. It belongs to another ledger or has been replaced: look for the newest paper.</translation>
    </message>
    <message>
        <source>There is no ledger in this folder. Choose the folder in which the ledger was made.</source>
        <translation>There is no ledger in this folder. Choose the folder in which the ledger was made.</translation>
    </message>
    <message>
        <source>The key file of the ledger (ledger.keys) is missing. Put it back into the folder from a backup; without it the ledger cannot be opened.</source>
        <translation>The key file of the ledger (ledger.keys) is missing. Put it back into the folder from a backup; without it the ledger cannot be opened.</translation>
    </message>
    <message>
        <source>The key file of the ledger (ledger.keys) is damaged. Nothing has been changed. Put ledger.keys back from a backup and open the ledger again.</source>
        <translation>The key file of the ledger (ledger.keys) is damaged. Nothing has been changed. Put ledger.keys back from a backup and open the ledger again.</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</source>
        <translation>The key file was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</translation>
    </message>
    <message>
        <source>The file of the ledger (ledger.db) is missing. Look whether it was moved, or put it back from a backup.</source>
        <translation>The file of the ledger (ledger.db) is missing. Look whether it was moved, or put it back from a backup.</translation>
    </message>
    <message>
        <source>The file of the ledger (ledger.db) is damaged. Nothing has been changed. Keep the folder as it is and go back to the newest backup.</source>
        <translation>The file of the ledger (ledger.db) is damaged. Nothing has been changed. Keep the folder as it is and go back to the newest backup.</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</source>
        <translation>The ledger was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</translation>
    </message>
    <message>
        <source>The ledger comes from an older version and must be brought up to date before it can be viewed. Open it once for writing.</source>
        <translation>The ledger comes from an older version and must be brought up to date before it can be viewed. Open it once for writing.</translation>
    </message>
    <message>
        <source>The ledger is in use on the PC &quot;%1&quot; by &quot;%2&quot;. Close it there and open it again, or open it for viewing only.</source>
        <translation>The ledger is in use on the PC &quot;%1&quot; by &quot;%2&quot;. Close it there and open it again, or open it for viewing only.</translation>
    </message>
    <message>
        <source>If that PC has stopped and nobody uses the ledger, delete the file ledger.lock in the folder of the ledger and open it again.</source>
        <translation>If that PC has stopped and nobody uses the ledger, delete the file ledger.lock in the folder of the ledger and open it again.</translation>
    </message>
    <message>
        <source>The ledger is being used by another program right now. Wait a moment and try again.</source>
        <translation>The ledger is being used by another program right now. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Delete files that are not needed or use a larger disk, and save again.</source>
        <translation>The disk is full, so nothing was saved. Delete files that are not needed or use a larger disk, and save again.</translation>
    </message>
    <message>
        <source>The place of the ledger cannot be written to, so nothing was saved. Remove the write protection, or open the ledger for viewing only.</source>
        <translation>The place of the ledger cannot be written to, so nothing was saved. Remove the write protection, or open the ledger for viewing only.</translation>
    </message>
    <message>
        <source>The ledger is open for viewing only. Close it and open it for writing to make changes.</source>
        <translation>The ledger is open for viewing only. Close it and open it for writing to make changes.</translation>
    </message>
    <message>
        <source>The last save of this ledger was interrupted and has to be tidied up first. Open the ledger once for writing.</source>
        <translation>The last save of this ledger was interrupted and has to be tidied up first. Open the ledger once for writing.</translation>
    </message>
    <message>
        <source>The encryption of the ledger does not work on this PC, so nothing was opened or written. Install the program again.</source>
        <translation>The encryption of the ledger does not work on this PC, so nothing was opened or written. Install the program again.</translation>
    </message>
    <message>
        <source>The ledger could not be read or written. Check that the disk or the shared folder is connected, and try again.</source>
        <translation>The ledger could not be read or written. Check that the disk or the shared folder is connected, and try again.</translation>
    </message>
    <message>
        <source>The folder already holds files. Choose an empty folder or a new one for the ledger.</source>
        <translation>The folder already holds files. Choose an empty folder or a new one for the ledger.</translation>
    </message>
    <message>
        <source>The backup could not be made or does not open again, so the ledger was left as it is. Check the free space and try again.</source>
        <translation>The backup could not be made or does not open again, so the ledger was left as it is. Check the free space and try again.</translation>
    </message>
    <message>
        <source>The record does not exist. Read the list again and choose it once more.</source>
        <translation>The record does not exist. Read the list again and choose it once more.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Read it again and enter your change once more.</source>
        <translation>The record was changed meanwhile. Read it again and enter your change once more.</translation>
    </message>
    <message>
        <source>The record was removed meanwhile. Restore it first if it is to be changed.</source>
        <translation>The record was removed meanwhile. Restore it first if it is to be changed.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the MCS administrator or the facility manager to do it.</source>
        <translation>Your role does not allow this. Ask the MCS administrator or the facility manager to do it.</translation>
    </message>
    <message>
        <source>The e-mail address %1 is already used by %2. Enter another address.</source>
        <translation>The e-mail address %1 is already used by %2. Enter another address.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already registered. Use the one that is there or enter another name.</source>
        <translation>&quot;%1&quot; is already registered. Use the one that is there or enter another name.</translation>
    </message>
    <message>
        <source>The job type &quot;%1&quot; is not registered. Choose one from the list or add it in Settings.</source>
        <translation>The job type &quot;%1&quot; is not registered. Choose one from the list or add it in Settings.</translation>
    </message>
    <message>
        <source>A value cannot be stored as it is. Check what was entered and correct it.</source>
        <translation>A value cannot be stored as it is. Check what was entered and correct it.</translation>
    </message>
    <message>
        <source>The record refers to another one that does not exist. Read the list again and choose it.</source>
        <translation>The record refers to another one that does not exist. Read the list again and choose it.</translation>
    </message>
    <message>
        <source>The last user who may change settings cannot be removed. Add another user with that role first.</source>
        <translation>The last user who may change settings cannot be removed. Add another user with that role first.</translation>
    </message>
    <message>
        <source>A user with this name is already there. Enter another name, or change that user&apos;s password.</source>
        <translation>A user with this name is already there. Enter another name, or change that user&apos;s password.</translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>Audit rows %1 to %2 are missing.</translation>
    </message>
    <message>
        <source>Audit row %1 is not what was written.</source>
        <translation>Audit row %1 is not what was written.</translation>
    </message>
    <message>
        <source>The values of audit row %1 are not what was written.</source>
        <translation>The values of audit row %1 are not what was written.</translation>
    </message>
    <message>
        <source>The values of audit row %1 are missing without an erasure.</source>
        <translation>The values of audit row %1 are missing without an erasure.</translation>
    </message>
    <message>
        <source>The end of the audit log is not where it was written.</source>
        <translation>The end of the audit log is not where it was written.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>A kept template is not what was written.</source>
        <translation>A kept template is not what was written.</translation>
    </message>
    <message>
        <source>The values of issued paper %1 are not what was written.</source>
        <translation>The values of issued paper %1 are not what was written.</translation>
    </message>
    <message>
        <source>The values of issued paper %1 are missing without an erasure.</source>
        <translation>The values of issued paper %1 are missing without an erasure.</translation>
    </message>
    <message>
        <source>The password has %1 characters. Make it at least 12 characters long.</source>
        <translation>The password has %1 characters. Make it at least 12 characters long.</translation>
    </message>
    <message>
        <source>The password is too long. Make it at most 256 characters long.</source>
        <translation>The password is too long. Make it at most 256 characters long.</translation>
    </message>
    <message>
        <source>The password contains the name of a person or of the facility. Choose words that have nothing to do with them.</source>
        <translation>The password contains the name of a person or of the facility. Choose words that have nothing to do with them.</translation>
    </message>
    <message>
        <source>The password is easy to guess. Avoid common words, repetitions and sequences, and put several unrelated words together.</source>
        <translation>The password is easy to guess. Avoid common words, repetitions and sequences, and put several unrelated words together.</translation>
    </message>
    <message>
        <source>The password has %1 characters and is not hard enough to guess. Make it at least 12 characters long, or add an unrelated word.</source>
        <translation>The password has %1 characters and is not hard enough to guess. Make it at least 12 characters long, or add an unrelated word.</translation>
    </message>
    <message>
        <source>The password uses one kind of character only. Add digits, symbols or capital letters.</source>
        <translation>The password uses one kind of character only. Add digits, symbols or capital letters.</translation>
    </message>
    <message>
        <source>The database is not in order: %1</source>
        <translation>The database is not in order: %1</translation>
    </message>
    <message>
        <source>A record of &quot;%1&quot; refers to one of &quot;%2&quot; that is not there.</source>
        <translation>A record of &quot;%1&quot; refers to one of &quot;%2&quot; that is not there.</translation>
    </message>
    <message>
        <source>The structure of the database is not the one of this version.</source>
        <translation>The structure of the database is not the one of this version.</translation>
    </message>
    <message>
        <source>Page %1 of ledger.db is not what was written.</source>
        <translation>Page %1 of ledger.db is not what was written.</translation>
    </message>
    <message>
        <source>ledger.keys and ledger.db belong to different ledgers.</source>
        <translation>ledger.keys and ledger.db belong to different ledgers.</translation>
    </message>
    <message>
        <source>%1 more pages of ledger.db are not what was written.</source>
        <translation>%1 more pages of ledger.db are not what was written.</translation>
    </message>
    <message>
        <source>Error number of the database: %1</source>
        <translation>Error number of the database: %1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditPage</name>
    <message>
        <source>There is no entry on %1 or before.</source>
        <translation>There is no entry on %1 or before.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>To what</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditWords</name>
    <message>
        <source>facility</source>
        <translation>facility</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>staff member</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>pledge</translation>
    </message>
    <message>
        <source>application papers</source>
        <translation>application papers</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>printed paper</source>
        <translation>printed paper</translation>
    </message>
    <message>
        <source>user of this ledger</source>
        <translation>user of this ledger</translation>
    </message>
    <message>
        <source>job</source>
        <translation>job</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporation</translation>
    </message>
    <message>
        <source>Contact for personal data</source>
        <translation>Contact for personal data</translation>
    </message>
    <message>
        <source>Telephone of the contact for personal data</source>
        <translation>Telephone of the contact for personal data</translation>
    </message>
    <message>
        <source>Regional policy</source>
        <translation>Regional policy</translation>
    </message>
    <message>
        <source>Check against the model rules as well</source>
        <translation>Check against the model rules as well</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Uses MCS</source>
        <translation>Uses MCS</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS terms agreed on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>State of the account</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>Password rule</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>Account acquired on</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>Password changed on</translation>
    </message>
    <message>
        <source>Profile entered on</source>
        <translation>Profile entered on</translation>
    </message>
    <message>
        <source>Photo entered on</source>
        <translation>Photo entered on</translation>
    </message>
    <message>
        <source>Registered as staff in MCS on</source>
        <translation>Registered as staff in MCS on</translation>
    </message>
    <message>
        <source>Released in MCS on</source>
        <translation>Released in MCS on</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>Account deleted on</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Role explained on</source>
        <translation>Role explained on</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>Attending physician</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Shared in MCS</source>
        <translation>Shared in MCS</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>Existing pledge</translation>
    </message>
    <message>
        <source>Date of the existing pledge</source>
        <translation>Date of the existing pledge</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Way of handing in</source>
        <translation>Way of handing in</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>Reason of the return</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reason for writing on behalf</source>
        <translation>Reason for writing on behalf</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>Counterpart handed over on</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Printed to</source>
        <translation>Printed to</translation>
    </message>
    <message>
        <source>People listed</source>
        <translation>People listed</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF file</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>Printed a paper</translation>
    </message>
    <message>
        <source>Printed a paper again</source>
        <translation>Printed a paper again</translation>
    </message>
    <message>
        <source>Issued a paper</source>
        <translation>Issued a paper</translation>
    </message>
    <message>
        <source>Opened the ledger</source>
        <translation>Opened the ledger</translation>
    </message>
    <message>
        <source>Locked the ledger</source>
        <translation>Locked the ledger</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>Brought in a list</source>
        <translation>Brought in a list</translation>
    </message>
    <message>
        <source>Wrote out a list</source>
        <translation>Wrote out a list</translation>
    </message>
    <message>
        <source>Refused for lack of rights</source>
        <translation>Refused for lack of rights</translation>
    </message>
    <message>
        <source>Made the ledger</source>
        <translation>Made the ledger</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>Changed a password</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>Made a new recovery key</translation>
    </message>
    <message>
        <source>Opened the ledger with the recovery key</source>
        <translation>Opened the ledger with the recovery key</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Changed the settings</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> — </source>
        <translation> — </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation>member of a group</translation>
    </message>
    <message>
        <source>review of a group</source>
        <translation>review of a group</translation>
    </message>
    <message>
        <source>look at the posts</source>
        <translation>look at the posts</translation>
    </message>
    <message>
        <source>agreement of a group</source>
        <translation>agreement of a group</translation>
    </message>
    <message>
        <source>request for complete deletion</source>
        <translation>request for complete deletion</translation>
    </message>
    <message>
        <source>other facility</source>
        <translation>other facility</translation>
    </message>
    <message>
        <source>person of another facility</source>
        <translation>person of another facility</translation>
    </message>
    <message>
        <source>request of a patient</source>
        <translation>request of a patient</translation>
    </message>
    <message>
        <source>device</source>
        <translation>device</translation>
    </message>
    <message>
        <source>check of a device</source>
        <translation>check of a device</translation>
    </message>
    <message>
        <source>permit of a personal device</source>
        <translation>permit of a personal device</translation>
    </message>
    <message>
        <source>carry-out</source>
        <translation>carry-out</translation>
    </message>
    <message>
        <source>stock-taking</source>
        <translation>stock-taking</translation>
    </message>
    <message>
        <source>item put off</source>
        <translation>item put off</translation>
    </message>
    <message>
        <source>review of the history</source>
        <translation>review of the history</translation>
    </message>
    <message>
        <source>history</source>
        <translation>history</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>appoint office holders, permit personal devices</source>
        <translation>appoint office holders, permit personal devices</translation>
    </message>
    <message>
        <source>change records</source>
        <translation>change records</translation>
    </message>
    <message>
        <source>prepare drafts</source>
        <translation>prepare drafts</translation>
    </message>
    <message>
        <source>decide on requests</source>
        <translation>decide on requests</translation>
    </message>
    <message>
        <source>record the deletion of a post</source>
        <translation>record the deletion of a post</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>print forms</translation>
    </message>
    <message>
        <source>write out registers</source>
        <translation>write out registers</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>change the settings</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>read the history</translation>
    </message>
    <message>
        <source>record a review of the history</source>
        <translation>record a review of the history</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>Person of another facility</source>
        <translation>Person of another facility</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Has applied to use MCS</source>
        <translation>Has applied to use MCS</translation>
    </message>
    <message>
        <source>Allows its documents to be posted</source>
        <translation>Allows its documents to be posted</translation>
    </message>
    <message>
        <source>Owner of the group</source>
        <translation>Owner of the group</translation>
    </message>
    <message>
        <source>Owner asked about the consent on</source>
        <translation>Owner asked about the consent on</translation>
    </message>
    <message>
        <source>Group manager</source>
        <translation>Group manager</translation>
    </message>
    <message>
        <source>Basis of managing</source>
        <translation>Basis of managing</translation>
    </message>
    <message>
        <source>Instructed or delegated by</source>
        <translation>Instructed or delegated by</translation>
    </message>
    <message>
        <source>Delegated on</source>
        <translation>Delegated on</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Eligibility</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>Eligibility confirmed on</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>Patient or family take part</translation>
    </message>
    <message>
        <source>Kind of free group</source>
        <translation>Kind of free group</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>How it is used</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Announced on</translation>
    </message>
    <message>
        <source>Why a patient’s name is no patient data</source>
        <translation>Why a patient’s name is no patient data</translation>
    </message>
    <message>
        <source>Made in MCS on</source>
        <translation>Made in MCS on</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Reason of the end</translation>
    </message>
    <message>
        <source>Archiving decided on</source>
        <translation>Archiving decided on</translation>
    </message>
    <message>
        <source>Archived in MCS on</source>
        <translation>Archived in MCS on</translation>
    </message>
    <message>
        <source>Why the person is needed</source>
        <translation>Why the person is needed</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Proposed on</translation>
    </message>
    <message>
        <source>Invitation decided on</source>
        <translation>Invitation decided on</translation>
    </message>
    <message>
        <source>Invited in MCS on</source>
        <translation>Invited in MCS on</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved at the other facility by</source>
        <translation>Approved at the other facility by</translation>
    </message>
    <message>
        <source>Why the person is suitable</source>
        <translation>Why the person is suitable</translation>
    </message>
    <message>
        <source>Joined the group on</source>
        <translation>Joined the group on</translation>
    </message>
    <message>
        <source>Judged taking part as proper</source>
        <translation>Judged taking part as proper</translation>
    </message>
    <message>
        <source>Removal decided on</source>
        <translation>Removal decided on</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>Reason of the removal</translation>
    </message>
    <message>
        <source>Removal asked of</source>
        <translation>Removal asked of</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>Reason of closing</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>Looked through on</translation>
    </message>
    <message>
        <source>Looked through by</source>
        <translation>Looked through by</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Judgements</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>Discussed on</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>Effectiveness</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Requested by</translation>
    </message>
    <message>
        <source>Way it came</source>
        <translation>Way it came</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Requested on</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>Identity checked on</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>Sent to the operator on</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Completion told on</source>
        <translation>Completion told on</translation>
    </message>
    <message>
        <source>Requester told on</source>
        <translation>Requester told on</translation>
    </message>
    <message>
        <source>Kind of consent</source>
        <translation>Kind of consent</translation>
    </message>
    <message>
        <source>Reason for an implied consent</source>
        <translation>Reason for an implied consent</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>Printed paper</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Use of MCS explained</source>
        <translation>Use of MCS explained</translation>
    </message>
    <message>
        <source>Signed by the patient</source>
        <translation>Signed by the patient</translation>
    </message>
    <message>
        <source>Signed by the family</source>
        <translation>Signed by the family</translation>
    </message>
    <message>
        <source>Who keeps the original</source>
        <translation>Who keeps the original</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Takes the place of</translation>
    </message>
    <message>
        <source>Why no consent is needed</source>
        <translation>Why no consent is needed</translation>
    </message>
    <message>
        <source>Exempted on</source>
        <translation>Exempted on</translation>
    </message>
    <message>
        <source>Refused clauses</source>
        <translation>Refused clauses</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation>Ledger number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Personal owner</source>
        <translation>Personal owner</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Maker</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Kept under lock</source>
        <translation>Kept under lock</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Start-up password changed on</source>
        <translation>Start-up password changed on</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Lost on</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>Retired on</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>Erased on</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>Lent to</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>Lent on</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>Condition on return</translation>
    </message>
    <message>
        <source>Decisions on services</source>
        <translation>Decisions on services</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Why one person applies and decides</source>
        <translation>Why one person applies and decides</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>Reason of the rejection</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>Taken out on</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>What goes out</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Counted by</translation>
    </message>
    <message>
        <source>Found besides the register</source>
        <translation>Found besides the register</translation>
    </message>
    <message>
        <source>Devices counted</source>
        <translation>Devices counted</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Manager who signed</source>
        <translation>Manager who signed</translation>
    </message>
    <message>
        <source>Points covered</source>
        <translation>Points covered</translation>
    </message>
    <message>
        <source>Rules of the facility’s own</source>
        <translation>Rules of the facility’s own</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Place in the list</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>Up to entry</translation>
    </message>
    <message>
        <source>Lacking right</source>
        <translation>Lacking right</translation>
    </message>
    <message>
        <source>Minutes before locking</source>
        <translation>Minutes before locking</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rules</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Release decided on</source>
        <translation>Release decided on</translation>
    </message>
    <message>
        <source>Reason of the replacement</source>
        <translation>Reason of the replacement</translation>
    </message>
    <message>
        <source>Found again on</source>
        <translation>Found again on</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>policy document</source>
        <translation>policy document</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>restriction of use</source>
        <translation>restriction of use</translation>
    </message>
    <message>
        <source>self-inspection</source>
        <translation>self-inspection</translation>
    </message>
    <message>
        <source>continuity plan</source>
        <translation>continuity plan</translation>
    </message>
    <message>
        <source>secondary use</source>
        <translation>secondary use</translation>
    </message>
    <message>
        <source>consent to photographs</source>
        <translation>consent to photographs</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>disaster</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>provision to a third party</source>
        <translation>provision to a third party</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedure</translation>
    </message>
    <message>
        <source>record a self-inspection</source>
        <translation>record a self-inspection</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>Attended on</translation>
    </message>
    <message>
        <source>Understanding checked</source>
        <translation>Understanding checked</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Everybody is told</source>
        <translation>Everybody is told</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>Superseded on</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Told to</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>Told how</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Noticed at</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>Noticed by</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Carry-out</source>
        <translation>Carry-out</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>Account of</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>Instructed by</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>Instructed on</translation>
    </message>
    <message>
        <source>Personal data may have leaked</source>
        <translation>Personal data may have leaked</translation>
    </message>
    <message>
        <source>For an improper purpose</source>
        <translation>For an improper purpose</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Known on</translation>
    </message>
    <message>
        <source>Must it be reported</source>
        <translation>Must it be reported</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>Reason of the judgement</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>First report on</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>Full report on</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Patients concerned</source>
        <translation>Patients concerned</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Groups concerned</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Why it is not needed</translation>
    </message>
    <message>
        <source>Items of the report</source>
        <translation>Items of the report</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>Safeguards</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Safeguard</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Imposed by</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>Finished on</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>Announced inside on</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>Announced outside on</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>Direct or indirect</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>Permitted by the provider on</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>Permitted by the group manager on</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>Made anonymous</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>Reason of the refusal</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Used on</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>Consent given by</translation>
    </message>
    <message>
        <source>Photographed by</source>
        <translation>Photographed by</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>Photographed on</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>Declared by</translation>
    </message>
    <message>
        <source>Devices used</source>
        <translation>Devices used</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>Wiped on</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>Registered as</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>Provided on</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>Kinds of data</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>Why it was given up</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Why it was waived</source>
        <translation>Why it was waived</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>In office from</translation>
    </message>
    <message>
        <source>In office until</source>
        <translation>In office until</translation>
    </message>
    <message>
        <source>Answered from the records</source>
        <translation>Answered from the records</translation>
    </message>
    <message>
        <source>Roster as handed in</source>
        <translation>Roster as handed in</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>IDs issued on</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>Changed from</translation>
    </message>
    <message>
        <source>Course or video</source>
        <translation>Course or video</translation>
    </message>
    <message>
        <source>version of a policy</source>
        <translation>version of a policy</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>Taken over on</translation>
    </message>
    <message>
        <source>Papers signed before</source>
        <translation>Papers signed before</translation>
    </message>
</context>
<context>
    <name>mcs::tables::CarryOutModel</name>
    <message>
        <source>Applied on</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>What goes out</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>To be approved</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ComplianceModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Open items</translation>
    </message>
    <message>
        <source>How it is read here: %1</source>
        <translation>How it is read here: %1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ConductMatrixModel</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, document, day</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ContinuityModel</name>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>To be looked through</translation>
    </message>
    <message>
        <source>To be announced</source>
        <translation>To be announced</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>Ways of contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Announced inside</source>
        <translation>Announced inside</translation>
    </message>
    <message>
        <source>Announced outside</source>
        <translation>Announced outside</translation>
    </message>
    <message>
        <source>Look through by</source>
        <translation>Look through by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>Earlier ones</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DeviceModel</name>
    <message>
        <source>Ledger number</source>
        <translation>Ledger number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Last check</translation>
    </message>
    <message>
        <source>Next check by</source>
        <translation>Next check by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>Check needed</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Without permit</source>
        <translation>Without permit</translation>
    </message>
    <message>
        <source>Lost or retired</source>
        <translation>Lost or retired</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Never checked</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DeviceWords</name>
    <message>
        <source>Outside, overdue</source>
        <translation>Outside, overdue</translation>
    </message>
    <message>
        <source>No permit</source>
        <translation>No permit</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Never checked</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>Not to be used</translation>
    </message>
    <message>
        <source>Check overdue</source>
        <translation>Check overdue</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>To be improved</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>Partly returned</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DocumentModel</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>Check by</source>
        <translation>Check by</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>To be told</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>Check due</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>Not yet in force</translation>
    </message>
</context>
<context>
    <name>mcs::tables::Exports</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>MCS accounts</source>
        <translation>MCS accounts</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Members of groups</source>
        <translation>Members of groups</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Carry-outs</source>
        <translation>Carry-outs</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>Documents and who was told</source>
        <translation>Documents and who was told</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Self-inspections</source>
        <translation>Self-inspections</translation>
    </message>
    <message>
        <source>Continuity plan</source>
        <translation>Continuity plan</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Provisions to third parties</source>
        <translation>Provisions to third parties</translation>
    </message>
    <message>
        <source>Secondary uses</source>
        <translation>Secondary uses</translation>
    </message>
    <message>
        <source>Consents to photographs</source>
        <translation>Consents to photographs</translation>
    </message>
    <message>
        <source>Devices used in disasters</source>
        <translation>Devices used in disasters</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>mcs::tables::GroupMap</name>
    <message>
        <source>(deleted person)</source>
        <translation>(deleted person)</translation>
    </message>
    <message>
        <source>(no office recorded)</source>
        <translation>(no office recorded)</translation>
    </message>
    <message>
        <source>(deleted office)</source>
        <translation>(deleted office)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Removal not done in MCS</source>
        <translation>Removal not done in MCS</translation>
    </message>
    <message>
        <source>Invitation not done in MCS</source>
        <translation>Invitation not done in MCS</translation>
    </message>
    <message>
        <source>Not made in MCS yet</source>
        <translation>Not made in MCS yet</translation>
    </message>
    <message>
        <source>Not archived in MCS yet</source>
        <translation>Not archived in MCS yet</translation>
    </message>
</context>
<context>
    <name>mcs::tables::GroupModel</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Patient or purpose</source>
        <translation>Patient or purpose</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Managed by</translation>
    </message>
    <message>
        <source>Patient groups</source>
        <translation>Patient groups</translation>
    </message>
    <message>
        <source>Free groups</source>
        <translation>Free groups</translation>
    </message>
    <message>
        <source>Waiting for the consent</source>
        <translation>Waiting for the consent</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Managed by others</source>
        <translation>Managed by others</translation>
    </message>
    <message>
        <source>Ended or archived</source>
        <translation>Ended or archived</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>This facility</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Next review</translation>
    </message>
</context>
<context>
    <name>mcs::tables::IncidentModel</name>
    <message>
        <source>Need not be reported</source>
        <translation>Need not be reported</translation>
    </message>
    <message>
        <source>Fully reported</source>
        <translation>Fully reported</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Full report</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days late</source>
        <translation>
            <numerusform>%1: %n days late</numerusform>
            <numerusform>%1: %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days left</source>
        <translation>
            <numerusform>%1: %n days left</numerusform>
            <numerusform>%1: %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Happened on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Reported to</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>Leak of personal data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>To be instructed</source>
        <translation>To be instructed</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>Being dealt with</translation>
    </message>
    <message>
        <source>Leak to report</source>
        <translation>Leak to report</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
</context>
<context>
    <name>mcs::tables::InspectionModel</name>
    <message>
        <source>Being answered</source>
        <translation>Being answered</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Corrections open</source>
        <translation>Corrections open</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>Inspected on</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>Check list</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>mcs::tables::LearnerModel</name>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Last training</source>
        <translation>Last training</translation>
    </message>
    <message>
        <source>Next by</source>
        <translation>Next by</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Not told of</source>
        <translation>Not told of</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>Training due</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>To be told</translation>
    </message>
    <message>
        <source>New, overdue</source>
        <translation>New, overdue</translation>
    </message>
    <message>
        <source>New, to be trained</source>
        <translation>New, to be trained</translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation>Never trained</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trained</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>%1 of %2 told</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>mcs::tables::MatrixModel</name>
    <message>
        <source>Patients and families</source>
        <translation>Patients and families</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2: not in the group</source>
        <translation>%1, %2: not in the group</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>, since %1</source>
        <translation>, since %1</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>. %1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PatientModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>No consent</translation>
    </message>
    <message>
        <source>Waiting for the signature</source>
        <translation>Waiting for the signature</translation>
    </message>
    <message>
        <source>Counterpart not handed over</source>
        <translation>Counterpart not handed over</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>Consent in force</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>Refused or withdrawn</translation>
    </message>
    <message>
        <source>Care ended</source>
        <translation>Care ended</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>Not shared in MCS</source>
        <translation>Not shared in MCS</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Partly refused</translation>
    </message>
    <message>
        <source>Requests open</source>
        <translation>Requests open</translation>
    </message>
    <message>
        <source>%1, partly refused</source>
        <translation>%1, partly refused</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PledgeMatrixModel</name>
    <message>
        <source>Handed in %1</source>
        <translation>Handed in %1</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Not listed</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>MCS terms</source>
        <translation>MCS terms</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCS account</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Agreed %1</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>Not agreed</translation>
    </message>
    <message>
        <source>Does not use MCS</source>
        <translation>Does not use MCS</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PledgeModel</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>Place of the original</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>Waiting for the signature</source>
        <translation>Waiting for the signature</translation>
    </message>
    <message>
        <source>Signed pledge received</source>
        <translation>Signed pledge received</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>In force after leaving</source>
        <translation>In force after leaving</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>In force, new sheet printed</source>
        <translation>In force, new sheet printed</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PrintedLists</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ProcedureModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ended on</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>Under way %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>Finish it: every step is done</source>
        <translation>Finish it: every step is done</translation>
    </message>
</context>
<context>
    <name>mcs::tables::RestrictionModel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>Imposed by</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>Lifted</translation>
    </message>
</context>
<context>
    <name>mcs::tables::StaffModel</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCS account</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Password due</source>
        <translation>Password due</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>Pledge missing</source>
        <translation>Pledge missing</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>Account missing</translation>
    </message>
    <message>
        <source>Account in use</source>
        <translation>Account in use</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>Not an MCS user</source>
        <translation>Not an MCS user</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>Not handed in</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>mcs::tables::SubmissionModel</name>
    <message>
        <source>Prepared on</source>
        <translation>Prepared on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>Signed papers</translation>
    </message>
    <message>
        <source>People listed</source>
        <translation>People listed</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Handed in on</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Waiting to be handed in</source>
        <translation>Waiting to be handed in</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Waiting for the office</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TimelineText</name>
    <message>
        <source>(deleted device)</source>
        <translation>(deleted device)</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>unregistered</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>Applicant: %1</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>Planned: %1 to %2</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Taken out: %1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Returned: %1</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>Purpose: %1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TodoModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>Overdue or missing</source>
        <translation>Overdue or missing</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Within 7 days</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Facility and offices</source>
        <translation>Facility and offices</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Pledges</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Carry-outs</source>
        <translation>Carry-outs</translation>
    </message>
    <message>
        <source>Training and incidents</source>
        <translation>Training and incidents</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Since / until</source>
        <translation>Since / until</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Put off</translation>
    </message>
    <message>
        <source>put off
until %1</source>
        <translation>put off
until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facility</translation>
    </message>
    <message>
        <source>Put off: %1 (%2)</source>
        <translation>Put off: %1 (%2)</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TrainingModel</name>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Attended</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>Newcomers</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n topics</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody entered</source>
        <translation>Nobody entered</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
</context>
<context>
    <name>mcs::tables::UseModel</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>To or by whom</source>
        <translation>To or by whom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>Provisions</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>Secondary use</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Disasters</source>
        <translation>Disasters</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Not sent in time</source>
        <translation>Not sent in time</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Posting of a document</source>
        <translation>Posting of a document</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>Disaster</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device(s)</numerusform>
            <numerusform>%n device(s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcs::tables::Words</name>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>In service</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Has left</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Acquired</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Suspension asked for</source>
        <translation>Suspension asked for</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>To be deleted</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Staff released</source>
        <translation>Staff released</translation>
    </message>
    <message>
        <source>13 characters or more with letters, digits and symbols, no periodic change</source>
        <translation>13 characters or more with letters, digits and symbols, no periodic change</translation>
    </message>
    <message>
        <source>8 characters or more with letters, digits and symbols, changed within 2 months</source>
        <translation>8 characters or more with letters, digits and symbols, changed within 2 months</translation>
    </message>
    <message>
        <source>8 characters or more with letters and digits, changed within 2 months</source>
        <translation>8 characters or more with letters and digits, changed within 2 months</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS administrator</translation>
    </message>
    <message>
        <source>Cared for at home</source>
        <translation>Cared for at home</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In hospital</translation>
    </message>
    <message>
        <source>In a care home</source>
        <translation>In a care home</translation>
    </message>
    <message>
        <source>Care ended</source>
        <translation>Care ended</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Emergency contact</translation>
    </message>
    <message>
        <source>Guardian of adult</source>
        <translation>Guardian of adult</translation>
    </message>
    <message>
        <source>Pledge printed</source>
        <translation>Pledge printed</translation>
    </message>
    <message>
        <source>Signed pledge received</source>
        <translation>Signed pledge received</translation>
    </message>
    <message>
        <source>Exempt by an existing pledge</source>
        <translation>Exempt by an existing pledge</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>First application</translation>
    </message>
    <message>
        <source>Additional application</source>
        <translation>Additional application</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Being prepared</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>Papers printed</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>Signed and sealed</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>Received by the office</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>By fax</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Consent printed</source>
        <translation>Consent printed</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>Consent signed</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consent refused</translation>
    </message>
    <message>
        <source>Counterpart handed over</source>
        <translation>Counterpart handed over</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>The patient</translation>
    </message>
    <message>
        <source>Written by another on behalf of the patient</source>
        <translation>Written by another on behalf of the patient</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Patient group</source>
        <translation>Patient group</translation>
    </message>
    <message>
        <source>Free group</source>
        <translation>Free group</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>Waiting for the consent</source>
        <translation>Waiting for the consent</translation>
    </message>
    <message>
        <source>Group in use</source>
        <translation>Group in use</translation>
    </message>
    <message>
        <source>Use ended</source>
        <translation>Use ended</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>Deletion asked for</translation>
    </message>
    <message>
        <source>Completely deleted</source>
        <translation>Completely deleted</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Service ended</translation>
    </message>
    <message>
        <source>Moved or changed hospital</source>
        <translation>Moved or changed hospital</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Study meeting</source>
        <translation>Study meeting</translation>
    </message>
    <message>
        <source>Contact network</source>
        <translation>Contact network</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>Other kind</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Taking part</translation>
    </message>
    <message>
        <source>Removal asked for</source>
        <translation>Removal asked for</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>Invitation cancelled</translation>
    </message>
    <message>
        <source>Left the facility</source>
        <translation>Left the facility</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>No longer in charge</source>
        <translation>No longer in charge</translation>
    </message>
    <message>
        <source>Use by the patient ended</source>
        <translation>Use by the patient ended</translation>
    </message>
    <message>
        <source>By a review of the members</source>
        <translation>By a review of the members</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>Misuse</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Own wish</translation>
    </message>
    <message>
        <source>Invited by mistake</source>
        <translation>Invited by mistake</translation>
    </message>
    <message>
        <source>The group ended</source>
        <translation>The group ended</translation>
    </message>
    <message>
        <source>Proper</source>
        <translation>Proper</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>To be removed</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Posted by mistake</source>
        <translation>Posted by mistake</translation>
    </message>
    <message>
        <source>Information on another patient</source>
        <translation>Information on another patient</translation>
    </message>
    <message>
        <source>Improper post</source>
        <translation>Improper post</translation>
    </message>
    <message>
        <source>More information than needed</source>
        <translation>More information than needed</translation>
    </message>
    <message>
        <source>Suspicious link or file</source>
        <translation>Suspicious link or file</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>No action</translation>
    </message>
    <message>
        <source>Author asked to delete it</source>
        <translation>Author asked to delete it</translation>
    </message>
    <message>
        <source>Deleted by the MCS administrator</source>
        <translation>Deleted by the MCS administrator</translation>
    </message>
    <message>
        <source>Group told</source>
        <translation>Group told</translation>
    </message>
    <message>
        <source>How the group is used</source>
        <translation>How the group is used</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>Secondary use</translation>
    </message>
    <message>
        <source>How to reach each other</source>
        <translation>How to reach each other</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>Patient or family take part</translation>
    </message>
    <message>
        <source>Renewed facility pledge</source>
        <translation>Renewed facility pledge</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>No consent needed</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>Signed paper</translation>
    </message>
    <message>
        <source>Taken as given</source>
        <translation>Taken as given</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>This facility</translation>
    </message>
    <message>
        <source>The facility that leads the group</source>
        <translation>The facility that leads the group</translation>
    </message>
    <message>
        <source>The medical institution</source>
        <translation>The medical institution</translation>
    </message>
    <message>
        <source>Both sides, an original each</source>
        <translation>Both sides, an original each</translation>
    </message>
    <message>
        <source>Notice of the purpose of use</source>
        <translation>Notice of the purpose of use</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Disclosure</translation>
    </message>
    <message>
        <source>End of giving to others</source>
        <translation>End of giving to others</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>Addition</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>End of use</source>
        <translation>End of use</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Erasure</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>Desktop PC</translation>
    </message>
    <message>
        <source>Notebook PC</source>
        <translation>Notebook PC</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>USB or other medium</source>
        <translation>USB or other medium</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Lent by the facility</source>
        <translation>Lent by the facility</translation>
    </message>
    <message>
        <source>Personal device</source>
        <translation>Personal device</translation>
    </message>
    <message>
        <source>Shared device</source>
        <translation>Shared device</translation>
    </message>
    <message>
        <source>Temporary in a disaster</source>
        <translation>Temporary in a disaster</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Device in use</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Device lost</translation>
    </message>
    <message>
        <source>Device retired</source>
        <translation>Device retired</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Introduced</translation>
    </message>
    <message>
        <source>Considered and put aside</source>
        <translation>Considered and put aside</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Yes, in order</source>
        <translation>Yes, in order</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Permit asked for</source>
        <translation>Permit asked for</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>Permit refused</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>Permit expired</translation>
    </message>
    <message>
        <source>Permit revoked</source>
        <translation>Permit revoked</translation>
    </message>
    <message>
        <source>Erasing confirmed</source>
        <translation>Erasing confirmed</translation>
    </message>
    <message>
        <source>Draft of a request</source>
        <translation>Draft of a request</translation>
    </message>
    <message>
        <source>Waiting for the approval</source>
        <translation>Waiting for the approval</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>Request rejected</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Returned, to be confirmed</source>
        <translation>Returned, to be confirmed</translation>
    </message>
    <message>
        <source>Return confirmed</source>
        <translation>Return confirmed</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>Request withdrawn</translation>
    </message>
    <message>
        <source>Lost outside</source>
        <translation>Lost outside</translation>
    </message>
    <message>
        <source>Regular training</source>
        <translation>Regular training</translation>
    </message>
    <message>
        <source>Training of newcomers</source>
        <translation>Training of newcomers</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Special training</source>
        <translation>Special training</translation>
    </message>
    <message>
        <source>Own facility</source>
        <translation>Own facility</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Medical association</source>
        <translation>Medical association</translation>
    </message>
    <message>
        <source>Other organiser</source>
        <translation>Other organiser</translation>
    </message>
    <message>
        <source>Regional policy</source>
        <translation>Regional policy</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>Model rules</translation>
    </message>
    <message>
        <source>Operating rules</source>
        <translation>Operating rules</translation>
    </message>
    <message>
        <source>Management rules</source>
        <translation>Management rules</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Rules for after retirement</source>
        <translation>Rules for after retirement</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Terms of use</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>At a meeting</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>In another way</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Instructed</source>
        <translation>Instructed</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>Being dealt with</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Not judged yet</translation>
    </message>
    <message>
        <source>Need not be reported</source>
        <translation>Need not be reported</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <translation>Must be reported</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>Steering committee</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not answered yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Transcription into the own record</source>
        <translation>Transcription into the own record</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Posting of another facility&apos;s document</source>
        <translation>Posting of another facility&apos;s document</translation>
    </message>
    <message>
        <source>Direct (for the patient&apos;s care)</source>
        <translation>Direct (for the patient&apos;s care)</translation>
    </message>
    <message>
        <source>Indirect (study meeting, conference …)</source>
        <translation>Indirect (study meeting, conference …)</translation>
    </message>
    <message>
        <source>Own post</source>
        <translation>Own post</translation>
    </message>
    <message>
        <source>Post of somebody else</source>
        <translation>Post of somebody else</translation>
    </message>
    <message>
        <source>Document of another facility</source>
        <translation>Document of another facility</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Not permitted</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declared</translation>
    </message>
    <message>
        <source>Over, to be cleared up</source>
        <translation>Over, to be cleared up</translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation>Cleared up</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waits for an earlier step</source>
        <translation>Waits for an earlier step</translation>
    </message>
    <message>
        <source>Notice of change</source>
        <translation>Notice of change</translation>
    </message>
    <message>
        <source>Notice of removal</source>
        <translation>Notice of removal</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>IDs issued</source>
        <translation>IDs issued</translation>
    </message>
</context>
</TS>
