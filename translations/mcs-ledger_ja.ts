<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PolicyText</name>
    <message>
        <source>The facility&apos;s own rule “%1” cannot be understood. Please choose a value from the list.</source>
        <translation>事業所の定め「%1」の内容を読み取れません。一覧から選び直してください。</translation>
    </message>
    <message>
        <source>The facility&apos;s own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</source>
        <translation>「%1」について、事業所の定めが運用ポリシーより緩くなっています。より厳しい定めだけを設けられます。</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</source>
        <translation>運用ポリシーのファイル %1 に誤りがあります：%2。ファイルを直すか、元のファイルに戻してください。</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</source>
        <translation>運用ポリシーのファイル %1 の %2 に誤りがあります：%3。ファイルを直すか、元のファイルに戻してください。</translation>
    </message>
    <message>
        <source>Please choose who decides.</source>
        <translation>決定した人を選んでください。</translation>
    </message>
    <message>
        <source>Nobody holds the office that decides this. Please record the appointment first.</source>
        <translation>これを決定する役職の人がいません。先に任命を記録してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 applies and cannot decide on the own request. Please let %2 decide.</source>
        <translation>%1さんは申請者のため、自分の申請を決定できません。%2さんが決定してください。</translation>
    </message>
    <message>
        <source>%1 does not hold the office that decides this. Please let %2 decide.</source>
        <translation>%1さんは、これを決定する役職ではありません。%2さんが決定してください。</translation>
    </message>
    <message>
        <source>Nobody but %1, who applies, can decide. Please write the reason why one person does both.</source>
        <translation>申請者の%1さんのほかに決定できる人がいません。申請と決定を同じ人が行う理由を書いてください。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>The history has entries 1 to %1. Please choose the last one you looked at.</source>
        <translation>操作の記録は1番から%1番まであります。確認した最後の番号を選んでください。</translation>
    </message>
    <message>
        <source>The history was looked through up to entry %1 already. Please choose that one or a newer one.</source>
        <translation>操作の記録は%1番まで確認済みです。それ以降の番号を選んでください。</translation>
    </message>
    <message>
        <source>The history of this ledger has not been looked through since %1. Please look through it and record that.</source>
        <translation>この台帳の操作の記録は、%1から一度も確認されていません。確認して、そのことを記録してください。</translation>
    </message>
    <message>
        <source>The history of this ledger was looked through last on %1. Please look through what came since and record that.</source>
        <translation>この台帳の操作の記録を最後に確認したのは%1です。その後の記録を確認して、そのことを記録してください。</translation>
    </message>
    <message>
        <source>The period ends on %1, before it begins on %2. Please check both dates.</source>
        <translation>期間の終わり（%1）が始まり（%2）より前になっています。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>持出先</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>格納する媒体</translation>
    </message>
    <message>
        <source>Information taken out</source>
        <translation>持ち出す情報の内容</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>期間の初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>期間の最終日</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1が2回入っています。</translation>
    </message>
    <message>
        <source>Only a draft can be changed. Please withdraw this request and write a new one.</source>
        <translation>変更できるのは下書きだけです。この申請を取り下げて、新しく作成してください。</translation>
    </message>
    <message>
        <source>Please choose who applies.</source>
        <translation>申請者を選んでください。</translation>
    </message>
    <message>
        <source>This request was handed in already.</source>
        <translation>この持出し届はすでに申請されています。</translation>
    </message>
    <message>
        <source>The request lacks: %1. Please complete it before it is handed in.</source>
        <translation>持出し届に次の項目がありません：%1。記入してから申請してください。</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>The period was over on %1, before the request is handed in on %2. Please check the dates.</source>
        <translation>期間は%1に終わっていて、申請日（%2）より前です。日付を確認してください。</translation>
    </message>
    <message>
        <source>It went out on %1. A request is decided on before it goes out.</source>
        <translation>%1に持ち出されています。承認は持ち出す前に行ってください。</translation>
    </message>
    <message>
        <source>Only a request that was handed in can be decided on, and only once.</source>
        <translation>決定できるのは申請中の持出し届だけで、決定は1回だけです。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>条件または理由</translation>
    </message>
    <message>
        <source>The period was over on %1. Please reject the request; what has not gone out needs no approval.</source>
        <translation>期間は%1に終わっています。却下してください。持ち出していないものに承認は必要ありません。</translation>
    </message>
    <message>
        <source>Only a request that was handed in and has not gone out can be withdrawn.</source>
        <translation>取り下げられるのは、申請済みで、まだ持ち出していないものだけです。</translation>
    </message>
    <message>
        <source>There is no permit in force for the personal device %1. Please let the facility manager decide on one.</source>
        <translation>個人所有の端末%1には有効な使用許可がありません。事業所管理者が許可を決定してください。</translation>
    </message>
    <message>
        <source>%1 is outside until %2.</source>
        <translation>%1は%2まで持出中です。</translation>
    </message>
    <message>
        <source>%1 was never checked.</source>
        <translation>%1はまだ点検されていません。</translation>
    </message>
    <message>
        <source>The check of %1 was due on %2.</source>
        <translation>%1の点検期限は%2でした。</translation>
    </message>
    <message>
        <source>%1 did not pass its last check.</source>
        <translation>%1は前回の点検で「否」の項目があります。</translation>
    </message>
    <message>
        <source>%1 is recorded as lost and cannot come back by this.</source>
        <translation>%1は紛失と記録されているため、返却を記録できません。</translation>
    </message>
    <message>
        <source>Please enter the day %1 came back.</source>
        <translation>%1が返却された日を入力してください。</translation>
    </message>
    <message>
        <source>%1 came back on %2 already.</source>
        <translation>%1は%2にすでに返却されています。</translation>
    </message>
    <message>
        <source>%1 was erased on %2 already.</source>
        <translation>%1は%2にすでに消去されています。</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>持出日</translation>
    </message>
    <message>
        <source>It went out on %1 already.</source>
        <translation>%1にすでに持ち出されています。</translation>
    </message>
    <message>
        <source>Nothing goes out before it is approved. Please have the request decided on first.</source>
        <translation>承認の前に持ち出すことはできません。先に承認を受けてください。</translation>
    </message>
    <message>
        <source>It cannot have gone out on %1: the approval of %2 must come first.</source>
        <translation>%1には持ち出せません。%2の承認が先に必要です（事前承認）。</translation>
    </message>
    <message>
        <source>The approval covers %1 to %2, not %3. Please apply anew for other days.</source>
        <translation>承認された期間は%1から%2までで、%3は含まれません。別の日に持ち出す場合は新しく申請してください。</translation>
    </message>
    <message>
        <source>%1 has been outside since %2. Please record its return first.</source>
        <translation>%1は%2から持出中です。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>It has not gone out, so nothing can come back.</source>
        <translation>まだ持ち出されていないため、返却を記録できません。</translation>
    </message>
    <message>
        <source>Please choose what came back.</source>
        <translation>返却されたものを選んでください。</translation>
    </message>
    <message>
        <source>The list of what came back does not fit the request.</source>
        <translation>返却の一覧が持出し届と合っていません。</translation>
    </message>
    <message>
        <source>Only what is outside can be lost there.</source>
        <translation>紛失を記録できるのは、持出中のものだけです。</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>紛失日</translation>
    </message>
    <message>
        <source>It is confirmed once, when everything is back.</source>
        <translation>返却確認は、すべて返却されたあとに1回だけ記録します。</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未達</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>For the facility to see to</source>
        <translation>事業所で確認</translation>
    </message>
    <message>
        <source>Left free</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>This consent is another patient&apos;s. Please choose the consent of this patient.</source>
        <translation>この同意書は別の患者のものです。この患者の同意書を選んでください。</translation>
    </message>
    <message>
        <source>This consent is closed. Please print a new one and have it signed.</source>
        <translation>この同意書は完了しています。新しい同意書を印刷して署名をもらってください。</translation>
    </message>
    <message>
        <source>This policy knows no exemption from the consent. Please have the consent signed.</source>
        <translation>このポリシーには同意書の免除の定めがありません。同意書に署名してもらってください。</translation>
    </message>
    <message>
        <source>Please write why no consent is needed (%1).</source>
        <translation>同意書が不要な理由を書いてください（%1）。</translation>
    </message>
    <message>
        <source>Exempted on</source>
        <translation>免除とした日</translation>
    </message>
    <message>
        <source>Neither the box of the patient nor that of the family is signed. Please have at least one of them signed.</source>
        <translation>患者欄にも家族欄にも署名がありません。少なくとも一方に署名してもらってください。</translation>
    </message>
    <message>
        <source>The family signed: please tick the box of the family.</source>
        <translation>家族が署名した場合は、家族欄に印を付けてください。</translation>
    </message>
    <message>
        <source>The box of the patient was signed: please tick it, or choose who signed.</source>
        <translation>患者欄に署名した場合は患者欄に印を付けるか、署名者を選び直してください。</translation>
    </message>
    <message>
        <source>Please enter the name of the person who signed.</source>
        <translation>署名した人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Somebody wrote for the patient: please enter their relation to the patient.</source>
        <translation>代筆のときは、代筆した人の続柄を入力してください。</translation>
    </message>
    <message>
        <source>Somebody wrote for the patient: please enter the reason.</source>
        <translation>代筆のときは、代筆の理由を入力してください。</translation>
    </message>
    <message>
        <source>This policy knows no consent with exceptions. Please have the whole consent signed, or record it as refused.</source>
        <translation>このポリシーには一部不同意の定めがありません。全部に同意してもらうか、不同意として記録してください。</translation>
    </message>
    <message>
        <source>The seal over the refusal of “%1” was not seen. Please have it written in the margin and sealed first.</source>
        <translation>「%1」の不同意の上に押された印が確認されていません。余白に不同意を書き、印を押してもらってください。</translation>
    </message>
    <message>
        <source>A refused clause is not part of this consent, or is there twice. Please choose the clauses from the list.</source>
        <translation>不同意の項がこの同意書にないか、重複しています。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Every clause is refused. Please record the whole consent as refused.</source>
        <translation>すべての項が不同意です。同意書全体を不同意として記録してください。</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>署名した人の氏名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Consent taken as given on</source>
        <translation>黙示の同意とした日</translation>
    </message>
    <message>
        <source>The signature (%1) lies before the explanation (%2). Please check both dates.</source>
        <translation>署名日（%1）が説明日（%2）より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>乙（控え）を渡した日</translation>
    </message>
    <message>
        <source>The counterpart was handed over before the signature. Please check both dates.</source>
        <translation>控えを渡した日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>This policy wants a signed consent; a consent taken as given is not enough. Please have the consent signed.</source>
        <translation>このポリシーでは署名した同意書が必要で、黙示の同意では足りません。同意書に署名してもらってください。</translation>
    </message>
    <message>
        <source>A signed consent is recommended. Please write why the consent is taken as given without one.</source>
        <translation>書面での同意が推奨されています。書面なしで黙示の同意とする理由を書いてください。</translation>
    </message>
    <message>
        <source>The consent is taken as given. A signed consent is recommended.</source>
        <translation>黙示の同意です。書面での同意が推奨されています。</translation>
    </message>
    <message>
        <source>Only the patient has signed. The paper has a box for the family as well.</source>
        <translation>患者だけが署名しています。用紙には家族欄もあります。</translation>
    </message>
    <message>
        <source>Only the family has signed. The paper has a box for the patient as well.</source>
        <translation>家族だけが署名しています。用紙には患者欄もあります。</translation>
    </message>
    <message>
        <source>“%1” is refused: nothing about this patient may be shared in MCS.</source>
        <translation>「%1」が不同意のため、この患者の情報はMCSで共有できません。</translation>
    </message>
    <message>
        <source>That the information is shared in MCS has not been explained yet.</source>
        <translation>MCSで情報を共有することがまだ説明されていません。</translation>
    </message>
    <message>
        <source>A refusal can be recorded only while the consent is not signed. Please record a withdrawal instead.</source>
        <translation>不同意を記録できるのは署名の前だけです。署名の後は撤回として記録してください。</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>不同意の日</translation>
    </message>
    <message>
        <source>The counterpart is handed over once, after the consent is signed.</source>
        <translation>控えの交付を記録できるのは、署名済みで、まだ控えを渡していない同意書だけです。</translation>
    </message>
    <message>
        <source>Only a signed consent can be withdrawn.</source>
        <translation>撤回を記録できるのは、署名済みの同意書だけです。</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>The withdrawal lies before the signature. Please check both dates.</source>
        <translation>撤回日が署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>本人確認の日</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>運営会社へ依頼した日</translation>
    </message>
    <message>
        <source>Deletion reported on</source>
        <translation>完了通知の日</translation>
    </message>
    <message>
        <source>Requester informed on</source>
        <translation>依頼者へ報告した日</translation>
    </message>
    <message>
        <source>The step “%1” comes after “%2”, and none is left out. Please enter the earlier day first.</source>
        <translation>「%1」は「%2」のあとに行い、途中を省くことはできません。先に前の日付を入力してください。</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Please end it first; then it can be deleted.</source>
        <translation>グループ「%1」は%2です。先に終了してから、完全削除の依頼を登録してください。</translation>
    </message>
    <message>
        <source>There is a request to delete the group “%1” already. Please go on with that one.</source>
        <translation>グループ「%1」には完全削除の依頼がすでにあります。その依頼の手続きを進めてください。</translation>
    </message>
    <message>
        <source>This request was made for another group. Please enter a new request.</source>
        <translation>この依頼は別のグループのものです。新しい依頼を登録してください。</translation>
    </message>
    <message>
        <source>Please enter who asks for the deletion, with the relation to the patient.</source>
        <translation>完全削除を求める人を、患者との関係とともに入力してください。</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>How it reached us</source>
        <translation>受付方法</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営会社</translation>
    </message>
    <message>
        <source>Please enter the operator to whom the request was sent.</source>
        <translation>依頼先の運営会社を入力してください。</translation>
    </message>
    <message>
        <source>The item %1 (“%2”) is not answered. Please answer it.</source>
        <translation>点検項目%1（%2）に答えがありません。答えを選んでください。</translation>
    </message>
    <message>
        <source>Please write why %1 (“%2”) was decided against.</source>
        <translation>%1（%2）を見送る理由を書いてください。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>The item %1 is not asked of this device, or stands there twice.</source>
        <translation>点検項目%1は、この端末では確認しない項目か、重複しています。</translation>
    </message>
    <message>
        <source>The policy asks nothing of %1.</source>
        <translation>%1について、ポリシーが求める点検項目はありません。</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>A newer check is recorded. Please correct that one.</source>
        <translation>より新しい点検が記録されています。そちらを訂正してください。</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の点検</translation>
    </message>
    <message>
        <source>The item %1 is not asked of this device.</source>
        <translation>点検項目%1は、この端末では確認しない項目です。</translation>
    </message>
    <message>
        <source>The policy demands %1 (“%2”), so it cannot be decided against.</source>
        <translation>ポリシーが%1（%2）を求めているため、見送ることはできません。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>許可の最終日</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>許可の初日</translation>
    </message>
    <message>
        <source>%1 belongs to the facility and needs no permit.</source>
        <translation>%1は事業所の端末なので、使用許可は必要ありません。</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>%1 does not belong to %2. The owner asks for the permit.</source>
        <translation>%1は%2さんの所有ではありません。持ち主が申請してください。</translation>
    </message>
    <message>
        <source>Please enter what the device is used for.</source>
        <translation>端末を何に使うかを入力してください。</translation>
    </message>
    <message>
        <source>This permit is decided on. Please ask for a new one.</source>
        <translation>この使用許可は決定済みです。新しく申請してください。</translation>
    </message>
    <message>
        <source>A permit for %1 was asked for on %2 and waits for its decision.</source>
        <translation>%1の使用許可は%2に申請され、決定を待っています。</translation>
    </message>
    <message>
        <source>Please choose whether the use is permitted or refused.</source>
        <translation>許可か不許可かを選んでください。</translation>
    </message>
    <message>
        <source>Please enter the first day of the permit.</source>
        <translation>許可の初日を入力してください。</translation>
    </message>
    <message>
        <source>A permit cannot count from %1, before it was given on %2. Please check both dates.</source>
        <translation>許可は、決定日（%2）より前の%1から始めることはできません。両方の日付を確認してください。</translation>
    </message>
    <message>
        <source>Only a permit that was given can end.</source>
        <translation>終了できるのは、許可された使用許可だけです。</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>The erasing is recorded once, after the permit has ended.</source>
        <translation>消去の確認は、許可が終了したあとに1回だけ記録します。</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation>管理台帳番号</translation>
    </message>
    <message>
        <source>Device name</source>
        <translation>端末の名称</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Startup password changed on</source>
        <translation>起動時パスワード変更日</translation>
    </message>
    <message>
        <source>Please enter the ledger number of the device.</source>
        <translation>端末の管理台帳番号を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the name of the device.</source>
        <translation>端末の名称を入力してください。</translation>
    </message>
    <message>
        <source>Please choose whom the personal device belongs to.</source>
        <translation>個人所有の端末の持ち主を選んでください。</translation>
    </message>
    <message>
        <source>%1 has a permit that is asked for or in force. Please end the permit first.</source>
        <translation>%1には申請中または有効な使用許可があります。先に許可を終了してください。</translation>
    </message>
    <message>
        <source>The ledger number %1 belongs to %2. Please choose another number.</source>
        <translation>管理台帳番号%1は%2に使われています。別の番号にしてください。</translation>
    </message>
    <message>
        <source>%1 is lent to somebody else. Please record its return first.</source>
        <translation>%1は別の人に貸与中です。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 has been lent to %2 since %3. Please record its return first.</source>
        <translation>%1は%3から%2さんに貸与中です。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>貸与日</translation>
    </message>
    <message>
        <source>%1 belongs to another person; %2 cannot use it. Please choose its owner.</source>
        <translation>%1は別の人の所有なので、%2さんは使えません。持ち主を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not lent to anybody.</source>
        <translation>%1は誰にも貸与されていません。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>返却時の状態</translation>
    </message>
    <message>
        <source>%1 is retired already.</source>
        <translation>%1はすでに廃止されています。</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>%1 is still lent. Please record its return first.</source>
        <translation>%1は貸与中です。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 is outside. Please record its return first.</source>
        <translation>%1は持出中です。先に返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 is not recorded as lost.</source>
        <translation>%1は紛失と記録されていません。</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>発見日</translation>
    </message>
    <message>
        <source>Please choose a person.</source>
        <translation>人を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not work here on %2. Please choose somebody who is in service.</source>
        <translation>%1さんは%2には在職していません。在職している人を選んでください。</translation>
    </message>
    <message>
        <source>%1 is recorded as lost. Please record first that it was found.</source>
        <translation>%1は紛失と記録されています。先に発見を記録してください。</translation>
    </message>
    <message>
        <source>%1 is retired. Please enter it anew if it is used again.</source>
        <translation>%1は廃止されています。再び使う場合は新しく登録してください。</translation>
    </message>
    <message>
        <source>“%1 %2”</source>
        <translation>「%1 %2」</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 was never checked. Please check it before it is taken out.</source>
        <translation>%1はまだ点検されていません。持ち出す前に点検してください。</translation>
    </message>
    <message>
        <source>%1 was lost and found again on %2. Please check it before it is taken out.</source>
        <translation>%1は紛失後、%2に発見されました。持ち出す前に点検してください。</translation>
    </message>
    <message>
        <source>The check of %1 was due on %2. Please check it before it is taken out.</source>
        <translation>%1の点検期限は%2でした。持ち出す前に点検してください。</translation>
    </message>
    <message>
        <source>%1 did not pass its check of %2: “%3”. Please mend this and check it again.</source>
        <translation>%1は%2の点検で「否」の項目があります（%3）。改善してから、もう一度点検してください。</translation>
    </message>
    <message>
        <source>Taken stock on</source>
        <translation>棚卸し日</translation>
    </message>
    <message>
        <source>Found and not in the register</source>
        <translation>台帳にないもの</translation>
    </message>
    <message>
        <source>The list names a device that is not in the register.</source>
        <translation>一覧に、台帳にない端末があります。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>%1 was not seen. Please write what is known of it.</source>
        <translation>%1は確認できていません。わかっていることを書いてください。</translation>
    </message>
    <message>
        <source>%1 is missing in the list. Please say whether it was seen.</source>
        <translation>%1が一覧にありません。確認できたかどうかを記入してください。</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</source>
        <translation>「%1」にあたる人が台帳に見つかりません。やることの一覧の番号か、スタッフのメールアドレスを指定してください。</translation>
    </message>
    <message>
        <source>There is no patient “%1” in the ledger. Please use the patient&apos;s id from the to-do list, such as patient-3.</source>
        <translation>台帳に患者「%1」はいません。やること一覧にある患者の番号（例: patient-3）を指定してください。</translation>
    </message>
    <message>
        <source>%1 has left by that day and cannot stand on the roster. Please leave them out.</source>
        <translation>%1さんはその日までに退職しているため、名簿に載せられません。名簿から外してください。</translation>
    </message>
    <message>
        <source>Nobody is an MCS user in service on that day, so the roster would be empty. Please record the staff first.</source>
        <translation>その日に在職してMCSを利用するスタッフがいないため、名簿が空になります。先にスタッフを登録してください。</translation>
    </message>
    <message>
        <source>Nobody is recorded as facility manager on %1, so the paper has no name of the manager. Please record the appointment.</source>
        <translation>%1の事業所管理者が記録されていないため、用紙に管理者氏名が入りません。任命を記録してください。</translation>
    </message>
    <message>
        <source>The form is dated %1, but %2 is recorded as facility manager only from %3, so the paper has no name of the manager. Please check the date, or enter the first day in office.</source>
        <translation>様式の日付は%1ですが、%2さんの事業所管理者としての記録は%3からのため、用紙に管理者氏名が入りません。日付を確かめるか、就任日を直してください。</translation>
    </message>
    <message>
        <source>The policy of the facility has no form “%1”. Please choose one of its forms.</source>
        <translation>この事業所の運用ポリシーには「%1」という様式がありません。ほかの様式を選んでください。</translation>
    </message>
    <message>
        <source>Please enter the date on the form.</source>
        <translation>様式に入れる日付を入力してください。</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>運用中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>保管済</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>削除依頼中</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>完全削除済</translation>
    </message>
    <message>
        <source>The consent of %1 is in force from %2 on. Please enter a day from then on.</source>
        <translation>%1さんの同意が有効なのは%2からです。その日以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded why the patient of the group “%1” may be shared in MCS. Please enter the reason the policy asks for and the day it was confirmed.</source>
        <translation>グループ「%1」の患者が対象となる理由が記録されていません。ポリシーが求める理由と確認日を入力してください。</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Please take it into use again first.</source>
        <translation>グループ「%1」は%2です。先に運用を再開してください。</translation>
    </message>
    <message>
        <source>The group “%1” is managed by %2, which looks after this. Here only our own staff&apos;s part in it is recorded.</source>
        <translation>グループ「%1」は%2が連携元で、この管理も%2が行います。ここでは自事業所のスタッフの参加だけを記録します。</translation>
    </message>
    <message>
        <source>The group “%1” is for staff only. Please choose a group in which patient and family take part.</source>
        <translation>グループ「%1」は従事者だけのグループです。患者・家族が参加するグループを選んでください。</translation>
    </message>
    <message>
        <source>It is not recorded that those involved agreed on patient and family taking part in the group “%1”. Please discuss why it is needed and useful, and record the agreement first.</source>
        <translation>グループ「%1」への患者・家族の参加について、関係者の合意が記録されていません。先に必要性と有効性を話し合い、合意を記録してください。</translation>
    </message>
    <message>
        <source>Please choose the person for “%1”.</source>
        <translation>「%1」の人を選んでください。</translation>
    </message>
    <message>
        <source>%1 does not work here on %2. Please choose somebody else for “%3”.</source>
        <translation>%1さんは%2の時点で在籍していません。「%3」には別の人を選んでください。</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>%1 is not under care any more. Please check the patient&apos;s record.</source>
        <translation>%1さんの利用は終了しています。患者の記録を確かめてください。</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>運用開始日</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>準備日</translation>
    </message>
    <message>
        <source>The group “%1” is %2 already. Only a group being prepared can be started.</source>
        <translation>グループ「%1」はすでに%2です。運用を開始できるのは準備中のグループだけです。</translation>
    </message>
    <message>
        <source>Created in MCS on</source>
        <translation>MCSでの作成日</translation>
    </message>
    <message>
        <source>The group “%1” is %2. The day it was created in MCS belongs to a group in use.</source>
        <translation>グループ「%1」は%2です。MCSでの作成日は運用中のグループに記録してください。</translation>
    </message>
    <message>
        <source>The group “%1” is %2 already.</source>
        <translation>グループ「%1」はすでに%2です。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Please choose why the group ends.</source>
        <translation>グループを終了する理由を選んでください。</translation>
    </message>
    <message>
        <source>A free group has no patient. Please choose another reason for which the group ends.</source>
        <translation>自由グループには患者がいません。別の終了理由を選んでください。</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Only a group that has ended is archived.</source>
        <translation>グループ「%1」は%2です。保管できるのは終了したグループだけです。</translation>
    </message>
    <message>
        <source>Archiving decided on</source>
        <translation>保管を決めた日</translation>
    </message>
    <message>
        <source>Archived in MCS on</source>
        <translation>MCSでの保管日</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Only a group that has ended is taken into use again.</source>
        <translation>グループ「%1」は%2です。再開できるのは終了または保管したグループだけです。</translation>
    </message>
    <message>
        <source>The complete deletion of the group “%1” was asked for. Please enter a new group instead, or take the request back first.</source>
        <translation>グループ「%1」は完全削除の依頼を受けています。新しいグループを登録するか、先に依頼を取り下げてください。</translation>
    </message>
    <message>
        <source>Please enter the name of the group as it is in MCS.</source>
        <translation>グループ名をMCSのとおりに入力してください。</translation>
    </message>
    <message>
        <source>Please write what the free group is for.</source>
        <translation>自由グループの趣旨を書いてください。</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>What the group is for</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>指示・委託した人</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>趣旨・使い方を伝えた日</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>指示・委託の日</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>対象の確認日</translation>
    </message>
    <message>
        <source>Consent confirmed with the managing facility on</source>
        <translation>連携元に同意を確認した日</translation>
    </message>
    <message>
        <source>The policy does not know this basis for managing a group. Please choose one from the list.</source>
        <translation>このポリシーにない管理の根拠です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The group is managed as “%1”: please enter who gave the instruction.</source>
        <translation>グループの管理の根拠は「%1」です。指示した人を入力してください。</translation>
    </message>
    <message>
        <source>The policy does not know this reason for a patient&apos;s group. Please choose one from the list.</source>
        <translation>このポリシーにない対象の理由です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Please enter the name of the facility.</source>
        <translation>事業所名を入力してください。</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>事業所の種別</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Please enter the name of the person.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Please choose the facility where %1 works.</source>
        <translation>%1さんの所属する事業所を選んでください。</translation>
    </message>
    <message>
        <source>The group “%1” belongs to one patient for good; information of several patients is not mixed in a group. Please enter a group of its own for the other patient.</source>
        <translation>グループ「%1」は一人の患者のものです。1つのグループに複数の患者の情報を混在させることはできません。別の患者には別のグループを登録してください。</translation>
    </message>
    <message>
        <source>Manager of the group</source>
        <translation>グループの管理者</translation>
    </message>
    <message>
        <source>A patient group belongs to exactly one patient. Please choose the patient.</source>
        <translation>患者グループの患者は必ず一人です。患者を選んでください。</translation>
    </message>
    <message>
        <source>%1 takes part in the group “%2”. Please have them removed first; then the group is for staff only.</source>
        <translation>%1さんがグループ「%2」に参加しています。先に解除してから、従事者だけのグループにしてください。</translation>
    </message>
    <message>
        <source>A free group has no patient. Please choose the kind patient group.</source>
        <translation>自由グループに患者は登録できません。種類を患者グループにしてください。</translation>
    </message>
    <message>
        <source>The name or purpose of the free group names %1, a registered patient. A free group holds no information on patients: please take the name out, or write why it is no patient data.</source>
        <translation>自由グループの名前または趣旨に、登録されている患者（%1さん）の名前があります。自由グループでは患者の情報を扱いません。名前を消すか、患者の情報に当たらない理由を書いてください。</translation>
    </message>
    <message>
        <source>The review names somebody who is not in the group any more. Please open the review again.</source>
        <translation>精査に、すでにグループにいない人が含まれています。精査を開き直してください。</translation>
    </message>
    <message>
        <source>The review judges a member twice. Please leave one line for each member.</source>
        <translation>精査に同じメンバーが2回あります。一人につき1行にしてください。</translation>
    </message>
    <message>
        <source>Please write why %1 is to be removed or looked into.</source>
        <translation>%1さんを要解除または要確認とした理由を書いてください。</translation>
    </message>
    <message>
        <source>Every member of the group gets a verdict; %1 has none. Please judge all of them.</source>
        <translation>精査ではメンバー全員を判定します。%1さんの判定がありません。全員を判定してください。</translation>
    </message>
    <message>
        <source>A review stays as it was recorded. Please record a new one.</source>
        <translation>記録した精査は変更できません。新しい精査を記録してください。</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Members of groups in use are reviewed.</source>
        <translation>グループ「%1」は%2です。精査するのは運用中のグループです。</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>精査日</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>前回の精査</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>精査した人</translation>
    </message>
    <message>
        <source>Please choose the groups whose posts were looked at.</source>
        <translation>書込みを確認したグループを選んでください。</translation>
    </message>
    <message>
        <source>Something was done about a post: please choose what was found.</source>
        <translation>書込みへの対応があります。見つかったものを選んでください。</translation>
    </message>
    <message>
        <source>A finding belongs to one group. Please record it for that group, and the others without a finding.</source>
        <translation>見つかったものは一つのグループに記録します。そのグループに記録し、ほかのグループは「なし」で記録してください。</translation>
    </message>
    <message>
        <source>Please choose what was done on that day.</source>
        <translation>その日に行った対応を選んでください。</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>対応日</translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation>確認した人</translation>
    </message>
    <message>
        <source>The group “%1” is %2. Posts are looked at in groups in use or ended.</source>
        <translation>グループ「%1」は%2です。書込みを確認するのは運用中または終了のグループです。</translation>
    </message>
    <message>
        <source>This check was made in another group. Please record a new one.</source>
        <translation>この確認は別のグループのものです。新しく記録してください。</translation>
    </message>
    <message>
        <source>Patient and family take part in patient groups only. Please choose another kind of agreement.</source>
        <translation>患者・家族が参加できるのは患者グループだけです。別の種類の取り決めを選んでください。</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>話し合った日</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>取り決めの内容</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Please enter who took part in the discussion.</source>
        <translation>話し合いの参加者を入力してください。</translation>
    </message>
    <message>
        <source>Please write why patient and family are to take part.</source>
        <translation>患者・家族の参加の必要性を書いてください。</translation>
    </message>
    <message>
        <source>Please write what was agreed.</source>
        <translation>取り決めの内容を書いてください。</translation>
    </message>
    <message>
        <source>Please write what good it does that patient and family take part.</source>
        <translation>患者・家族の参加の有効性を書いてください。</translation>
    </message>
    <message>
        <source>%1 is in the group already. Please ask for the removal instead.</source>
        <translation>%1さんはすでに参加しています。解除の依頼を記録してください。</translation>
    </message>
    <message>
        <source>There is no invitation of %1 to which this belongs.</source>
        <translation>%1さんには、これに当たる招待がありません。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>取りやめた日</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>候補にした日</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>招待を決めた日</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Please choose why the person is removed.</source>
        <translation>解除の理由を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not in the group yet. Please cancel the entry instead.</source>
        <translation>%1さんはまだ参加していません。登録を取り消してください。</translation>
    </message>
    <message>
        <source>The removal of %1 has been asked for already.</source>
        <translation>%1さんの解除はすでに依頼されているか、済んでいます。一覧を確かめてください。</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>依頼先</translation>
    </message>
    <message>
        <source>Removal decided on</source>
        <translation>解除を決めた日</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>The manager of the group is asked to remove who is off the case. Please enter who was asked.</source>
        <translation>担当から外れた人の解除は、グループの管理者に依頼します。依頼先を入力してください。</translation>
    </message>
    <message>
        <source>The removal of %1 has not been decided. Please record why and since when first.</source>
        <translation>%1さんの解除が決まっていません。先に解除の理由と決めた日を記録してください。</translation>
    </message>
    <message>
        <source>Removed in MCS on</source>
        <translation>MCSでの解除日</translation>
    </message>
    <message>
        <source>Please choose one person: one of our own staff, somebody of another facility, or the patient or a member of the family by name.</source>
        <translation>一人を選んでください。自事業所のスタッフ、外部の多職種、または患者・家族（氏名）のいずれかです。</translation>
    </message>
    <message>
        <source>%1 does not work here any more. Please choose somebody who is in service.</source>
        <translation>%1さんは在籍していません。在籍している人を選んでください。</translation>
    </message>
    <message>
        <source>%1 is recorded as not using MCS. Please change the staff record first.</source>
        <translation>%1さんはMCSを利用しない人として登録されています。先にスタッフの記録を変更してください。</translation>
    </message>
    <message>
        <source>%1 does not work at that facility any more. Please choose somebody else.</source>
        <translation>%1さんはその事業所を退職しています。別の人を選んでください。</translation>
    </message>
    <message>
        <source>%1 has no profile or photo in MCS yet, which an invitation asks for here. Please let them register both and record the days first.</source>
        <translation>%1さんはMCSのプロフィールと顔写真がそろっていません。招待の条件ですので、先に登録してもらい、登録日を記録してください。</translation>
    </message>
    <message>
        <source>Only a candidate can be changed. Please take the next step, or enter a new candidate.</source>
        <translation>変更できるのは候補だけです。次の手続きに進むか、新しい候補を登録してください。</translation>
    </message>
    <message>
        <source>Why the person is needed</source>
        <translation>参加の必要性</translation>
    </message>
    <message>
        <source>Only who is needed is invited to a group. Please write why the person is needed.</source>
        <translation>グループには必要な人だけを招待します。参加の必要性を書いてください。</translation>
    </message>
    <message>
        <source>%1 is in the group “%2” already. Please go on with that entry.</source>
        <translation>%1さんはすでにグループ「%2」に登録されています。その登録の手続きを進めてください。</translation>
    </message>
    <message>
        <source>%1 has been invited already. Only a candidate is invited.</source>
        <translation>%1さんはすでに招待されています。招待できるのは候補だけです。</translation>
    </message>
    <message>
        <source>Invited in MCS on</source>
        <translation>MCSでの招待日</translation>
    </message>
    <message>
        <source>There is no invitation of %1 under way. Please invite them first.</source>
        <translation>%1さんへの招待がありません。先に招待してください。</translation>
    </message>
    <message>
        <source>%1 is not waiting for an approval. An invitation is approved once, after it was made.</source>
        <translation>%1さんは承認待ちではありません。承認は招待したあとに一度だけ行います。</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>ふさわしいと判断した理由</translation>
    </message>
    <message>
        <source>Please write why it is right that %1 takes part in the group.</source>
        <translation>%1さんの参加がふさわしいと判断した理由を書いてください。</translation>
    </message>
    <message>
        <source>%1 works at another facility, which approves the invitation. Please enter who approved it.</source>
        <translation>%1さんは他の事業所の人で、承認はその事業所が行います。承認した人を入力してください。</translation>
    </message>
    <message>
        <source>There is no invitation of %1 that could be accepted. Please invite them first.</source>
        <translation>%1さんが受理できる招待がありません。先に招待してください。</translation>
    </message>
    <message>
        <source>The invitation of %1 to a patient&apos;s group is not approved. Please record the approval first.</source>
        <translation>%1さんの患者グループへの招待が承認されていません。先に承認を記録してください。</translation>
    </message>
    <message>
        <source>A pledge of %1 signed later, on %2, is on file. Please check the date.</source>
        <translation>%1さんの誓約書は、より新しい%2署名のものがあります。日付を確かめてください。</translation>
    </message>
    <message>
        <source>A pledge of %1 signed on %2 is on file. Please write why a new one takes its place, such as a new form or a wrong address.</source>
        <translation>%1さんには%2署名の誓約書があります。差し替える理由（様式の改訂、住所の誤りなど）を書いてください。</translation>
    </message>
    <message>
        <source>This policy knows no exemption from the pledge. Please have the pledge signed.</source>
        <translation>この運用ポリシーには誓約書の省略の定めがありません。誓約書に署名をもらってください。</translation>
    </message>
    <message>
        <source>Please enter what the existing pledge of %1 is called.</source>
        <translation>%1さんの既存の誓約書の名称を入力してください。</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>既存の誓約書</translation>
    </message>
    <message>
        <source>Please enter the day on which the existing pledge of %1 was signed.</source>
        <translation>%1さんが既存の誓約書に署名した日を入力してください。</translation>
    </message>
    <message>
        <source>Existing pledge signed on</source>
        <translation>既存の誓約書の署名日</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>（%1）%2</translation>
    </message>
    <message>
        <source>The existing pledge must cover all five points. Please check each of them, or have the pledge signed.</source>
        <translation>既存の誓約書は5つのポイントをすべて満たす必要があります。1つずつ確かめるか、誓約書に署名をもらってください。</translation>
    </message>
    <message>
        <source>This pledge is void already.</source>
        <translation>この誓約書はすでに無効になっています。</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推奨</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>検討</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The facility&apos;s own rules</source>
        <translation>事業所の定め</translation>
    </message>
    <message>
        <source>own rule</source>
        <translation>事業所の定め</translation>
    </message>
    <message>
        <source>the policy must have the name of its folder, “%1”</source>
        <translation>運用ポリシーの名前はフォルダーの名前「%1」と同じにします</translation>
    </message>
    <message>
        <source>an exemption needs exactly five points, or none at all</source>
        <translation>省略のポイントは5つすべてを書くか、1つも書かないかのどちらかです</translation>
    </message>
    <message>
        <source>an article must not be blank</source>
        <translation>条文の番号が空です</translation>
    </message>
    <message>
        <source>the form “%1” is there twice</source>
        <translation>様式「%1」が2回書かれています</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>ファイル %1 がありません</translation>
    </message>
    <message>
        <source>an application needs at least one row for its roster</source>
        <translation>利用申込書の名簿には1行以上が必要です</translation>
    </message>
    <message>
        <source>the program does not know the entry “%1”</source>
        <translation>「%1」という項目はありません</translation>
    </message>
    <message>
        <source>the rule “%1” is there twice</source>
        <translation>決まり「%1」が2回書かれています</translation>
    </message>
    <message>
        <source>the check item “%1” is there twice</source>
        <translation>点検項目「%1」が2回書かれています</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>存在しない日付です</translation>
    </message>
    <message>
        <source>dated entries must stand in order, and only the first may be without a date</source>
        <translation>日付のある項目は古い順に並べ、日付を省けるのは最初の項目だけです</translation>
    </message>
    <message>
        <source>the entry “%1” is there twice</source>
        <translation>「%1」が2回書かれています</translation>
    </message>
    <message>
        <source>There is no policy file %1. Please choose another region.</source>
        <translation>運用ポリシーのファイル %1 がありません。ほかの地域を選んでください。</translation>
    </message>
    <message>
        <source>The policy file %1 cannot be read: %2</source>
        <translation>運用ポリシーのファイル %1 を読めません：%2</translation>
    </message>
    <message>
        <source>the file is too large for a policy</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1（行:文字）</translation>
    </message>
    <message>
        <source>the file is not JSON</source>
        <translation>JSONの書き方に誤りがあります</translation>
    </message>
    <message>
        <source>the file is not a policy</source>
        <translation>運用ポリシーのファイルではありません</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>The program has no policy called “%1”. Please choose the region again in the settings.</source>
        <translation>「%1」という運用ポリシーがありません。設定で地域を選び直してください。</translation>
    </message>
    <message>
        <source>the entry “%1” is missing</source>
        <translation>項目「%1」がありません</translation>
    </message>
    <message>
        <source>the value is not one of those allowed</source>
        <translation>使えない値が書かれています</translation>
    </message>
    <message>
        <source>the text does not have the form it must have</source>
        <translation>文字の書き方が決まりと違います</translation>
    </message>
    <message>
        <source>the value is empty, too short or too small</source>
        <translation>値が空か、短すぎるか、小さすぎます</translation>
    </message>
    <message>
        <source>the value is too long or too large</source>
        <translation>値が長すぎるか、大きすぎます</translation>
    </message>
    <message>
        <source>the value is of the wrong kind (text, number, list or group)</source>
        <translation>値の種類（文字、数、一覧、まとまり）が違います</translation>
    </message>
    <message>
        <source>the value does not follow the rules for policies</source>
        <translation>値が運用ポリシーの書き方に合っていません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>Please enter the date “%1”.</source>
        <translation>「%1」の日付を入力してください。</translation>
    </message>
    <message>
        <source>The date “%1” (%2) lies in the future. Please enter a day up to today.</source>
        <translation>「%1」（%2）が未来の日付です。今日までの日付を入力してください。</translation>
    </message>
    <message>
        <source>The date “%1” (%2) lies before the date “%3” (%4). Please check both dates.</source>
        <translation>「%1」（%2）が「%3」（%4）より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Privacy contact</source>
        <translation>個人情報の窓口</translation>
    </message>
    <message>
        <source>Telephone of the privacy contact</source>
        <translation>個人情報の窓口の電話番号</translation>
    </message>
    <message>
        <source>Please enter the first day in office.</source>
        <translation>任命日を入力してください。</translation>
    </message>
    <message>
        <source>The last day in office lies before the first. Please check both dates.</source>
        <translation>退任日が任命日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Please choose somebody who is still in service.</source>
        <translation>%1さんは%2に退職します。その後も在職しているスタッフを選んでください。</translation>
    </message>
    <message>
        <source>Role explained on</source>
        <translation>役割を説明した日</translation>
    </message>
    <message>
        <source>%1 already holds this office in that time. Please change the earlier appointment instead.</source>
        <translation>%1さんはその期間にすでに同じ役割に就いています。前の任命を変更してください。</translation>
    </message>
    <message>
        <source>%1 is facility manager in that time. Please enter the last day of that appointment first.</source>
        <translation>その期間の事業所管理者は%1さんです。先に%1さんの退任日を入力してください。</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>主治医</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Please enter the name of the patient.</source>
        <translation>患者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>The day the care ended lies before the date of birth. Please check both dates.</source>
        <translation>終了日が生年月日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>連絡先の氏名</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>連絡先の電話番号</translation>
    </message>
    <message>
        <source>Address of the contact</source>
        <translation>連絡先の住所</translation>
    </message>
    <message>
        <source>Please enter the name of the contact.</source>
        <translation>連絡先の氏名を入力してください。</translation>
    </message>
    <message>
        <source>%1 and %2 share the e-mail address %3. Please give each person an address of their own.</source>
        <translation>%1さんと%2さんが同じメールアドレス（%3）です。メールアドレスは1人に1つずつ用意してください。</translation>
    </message>
    <message>
        <source>These people have not agreed to the MCS terms of use: %1. Please record the day they agreed, or take them off the roster.</source>
        <translation>MCSの利用規約に同意した日が記録されていない人がいます：%1。同意した日を記録するか、名簿から外してください。</translation>
    </message>
    <message>
        <source>These people have no e-mail address: %1. Please enter it before the application is made.</source>
        <translation>メールアドレスが入力されていない人がいます：%1。利用申込書を作る前に入力してください。</translation>
    </message>
    <message>
        <source>There is no consent of %1 in force. Please have the consent signed and record it first.</source>
        <translation>%1さんの有効な同意がありません。先に同意書に署名してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 signed a consent, but sharing in MCS itself was not explained. Please explain it, have a consent signed and record it first.</source>
        <translation>%1さんの同意書には署名がありますが、MCSでの共有そのものは説明されていません。先に説明し、同意書に署名してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 refused a clause of the consent without which nothing may be shared in MCS. Please do not share, or have a new consent signed.</source>
        <translation>%1さんは、MCSでの共有に欠かせない項目に同意していません。共有しないか、新しい同意書に署名してもらってください。</translation>
    </message>
    <message>
        <source>The consent of %1 is an implied one, which is not enough here. Please have the consent signed and record it first.</source>
        <translation>%1さんの同意は黙示の同意で、ここでは足りません。先に同意書に署名してもらい、記録してください。</translation>
    </message>
    <message>
        <source>Nothing is chosen. Please choose what is to be put off.</source>
        <translation>何も選ばれていません。猶予するものを選んでください。</translation>
    </message>
    <message>
        <source>Please enter the day until which it is put off.</source>
        <translation>いつまで猶予するかを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not lie in the future. Please choose a day from tomorrow on.</source>
        <translation>%1は今日以前の日です。明日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>This can be put off until %1 at most. Please choose an earlier day. The interval is the facility&apos;s own setting.</source>
        <translation>猶予できるのは%1までです。それより前の日を選んでください。間隔は事業所の設定です。</translation>
    </message>
    <message>
        <source>This is no longer open. Please read the list again before putting it off.</source>
        <translation>これはもう残っていません。一覧を読み直してから猶予してください。</translation>
    </message>
    <message>
        <source>Taken back into the to-do list</source>
        <translation>やることに戻した</translation>
    </message>
    <message>
        <source>This is not put off. Please read the list again.</source>
        <translation>これは猶予されていません。一覧を読み直してください。</translation>
    </message>
    <message>
        <source>The leaving date of %1 (%2) lies before the joining date (%3). Please check both dates.</source>
        <translation>%1さんの退職日（%2）が入職日（%3）より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please enter the leaving date of %1.</source>
        <translation>%1さんの退職日を入力してください。</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS利用規約同意日</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>アカウント取得日</translation>
    </message>
    <message>
        <source>Account in use from</source>
        <translation>アカウント利用開始日</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>パスワード変更日</translation>
    </message>
    <message>
        <source>Profile registered on</source>
        <translation>プロフィール登録日</translation>
    </message>
    <message>
        <source>Photo registered on</source>
        <translation>顔写真登録日</translation>
    </message>
    <message>
        <source>Staff registered in MCS on</source>
        <translation>施設スタッフ登録日</translation>
    </message>
    <message>
        <source>Staff released in MCS on</source>
        <translation>スタッフ解除日</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>アカウント削除日</translation>
    </message>
    <message>
        <source>The release from MCS lies before the registration. Please check both dates.</source>
        <translation>スタッフ解除日が施設スタッフ登録日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>The job “%1” is not in the list. Please choose another one or add it in the settings.</source>
        <translation>職種「%1」は一覧にありません。ほかの職種を選ぶか、設定で追加してください。</translation>
    </message>
    <message>
        <source>%1 already uses the e-mail address %2. Please give each person an address of their own.</source>
        <translation>メールアドレス %2 は%1さんが使っています。メールアドレスは1人に1つずつ用意してください。</translation>
    </message>
    <message>
        <source>The policy does not allow this password rule. Please choose one from the list.</source>
        <translation>このパスワードの決まりは運用ポリシーで認められていません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>%1 has left. The account of a person who has left cannot be put into use.</source>
        <translation>%1さんは退職しています。退職した人のアカウントを利用中にすることはできません。</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please record the pledge before the account is put into use.</source>
        <translation>%1さんの誓約書がまだありません。アカウントを利用中にする前に、誓約書の受領または省略を記録してください。</translation>
    </message>
    <message>
        <source>Please enter who asks, with their relation to the patient.</source>
        <translation>求めた人の氏名と患者との続柄を入力してください。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>求めた人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日</translation>
    </message>
    <message>
        <source>The answer (%1) lies before the request (%2). Please check both dates.</source>
        <translation>回答日（%1）が受付日（%2）より前です。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please write what was decided and answered.</source>
        <translation>決定し回答した内容を書いてください。</translation>
    </message>
    <message>
        <source>Somebody on the roster is no longer in the staff list. Please make the roster again.</source>
        <translation>名簿に載っている人がスタッフの一覧にいません。名簿を作り直してください。</translation>
    </message>
    <message>
        <source>The paper “%1” does not belong to this notification.</source>
        <translation>書類「%1」はこの届出に含まれていません。</translation>
    </message>
    <message>
        <source>This notification has been handed in already. If it came back, please record that first.</source>
        <translation>この届出はすでに提出済みです。差し戻されたときは、先に差戻しを記録してください。</translation>
    </message>
    <message>
        <source>This policy asks for no notification of that kind.</source>
        <translation>この運用ポリシーには、その届出の定めがありません。</translation>
    </message>
    <message>
        <source>The roster is empty. Please choose at least one MCS user.</source>
        <translation>名簿に誰も載っていません。MCSを利用するスタッフを1人以上選んでください。</translation>
    </message>
    <message>
        <source>No facility pledge has been handed in yet. Please prepare the first application; it holds the pledge.</source>
        <translation>連携守秘誓約書がまだ提出されていません。新規の届出を準備してください（誓約書が含まれます）。</translation>
    </message>
    <message>
        <source>The application is signed with another roster. Please hand that notification in, or cancel it first.</source>
        <translation>別の名簿の利用申込書がすでに署名されています。その届出を提出するか、先に取り消してください。</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>The papers were signed on %1, after the day they were handed in. Please check both dates.</source>
        <translation>署名日（%1）が提出日より後になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>A receipt can be recorded only for a notification that has been handed in.</source>
        <translation>受付を記録できるのは、提出済みの届出だけです。</translation>
    </message>
    <message>
        <source>The receipt lies before the day the papers were handed in (%1). Please check both dates.</source>
        <translation>受付日が提出日（%1）より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Only a notification that has been handed in can come back.</source>
        <translation>差戻しを記録できるのは、提出済みの届出だけです。</translation>
    </message>
    <message>
        <source>Only a notification that has not been handed in can be cancelled.</source>
        <translation>取り消せるのは、まだ提出していない届出だけです。</translation>
    </message>
    <message>
        <source>Open the staff record</source>
        <translation>スタッフを開く</translation>
    </message>
    <message>
        <source>Open the patient record</source>
        <translation>患者を開く</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Open the notification</source>
        <translation>届出を開く</translation>
    </message>
    <message>
        <source>Print the pledge</source>
        <translation>誓約書を印刷</translation>
    </message>
    <message>
        <source>Record the signed pledge</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Record the notification</source>
        <translation>届出を記録する</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>同意書を印刷</translation>
    </message>
    <message>
        <source>Record the signed consent</source>
        <translation>同意書の署名を記録する</translation>
    </message>
    <message>
        <source>Record the handing over</source>
        <translation>控えの交付を記録する</translation>
    </message>
    <message>
        <source>Prepare the renewed pledge</source>
        <translation>誓約書の更新を準備</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>グループを開く</translation>
    </message>
    <message>
        <source>Take the next step</source>
        <translation>次の段階に進める</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>運用開始を記録する</translation>
    </message>
    <message>
        <source>Enter a group</source>
        <translation>グループを登録する</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>承認を記録する</translation>
    </message>
    <message>
        <source>Record the joining</source>
        <translation>参加を記録する</translation>
    </message>
    <message>
        <source>Record the removal</source>
        <translation>解除を記録する</translation>
    </message>
    <message>
        <source>Review the members</source>
        <translation>メンバーを精査する</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>グループを終了する</translation>
    </message>
    <message>
        <source>Record the archiving</source>
        <translation>保管を記録する</translation>
    </message>
    <message>
        <source>Record the check of the posts</source>
        <translation>書込みの確認を記録する</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>次の段階を記録する</translation>
    </message>
    <message>
        <source>Open the device</source>
        <translation>端末を開く</translation>
    </message>
    <message>
        <source>Check the device</source>
        <translation>端末を点検する</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>返却を記録する</translation>
    </message>
    <message>
        <source>Decide on the permit</source>
        <translation>許可・不許可を決める</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>消去を記録する</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>承認・却下を決める</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>棚卸しをする</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録する</translation>
    </message>
    <message>
        <source>Enter a device</source>
        <translation>端末を登録</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>使用許可を申請</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>持出しを記録</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>返却を確認</translation>
    </message>
    <message>
        <source>Look through the history</source>
        <translation>操作の記録を確認する</translation>
    </message>
    <message>
        <source>Record the appointment</source>
        <translation>任命を記録する</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>The MCS password of %1 had to be changed by %2. Please let them change it and record the day.</source>
        <translation>%1さんのMCSパスワードは%2までに変更する必要がありました。変更してもらい、変更日を記録してください。</translation>
    </message>
    <message>
        <source>The MCS password of %1 has to be changed by %2. Please remind them and record the day.</source>
        <translation>%1さんのMCSパスワードの変更期限は%2です。本人に知らせ、変更日を記録してください。</translation>
    </message>
    <message>
        <source>The password rule of %1 or the day of the last change is not recorded. Please ask and record it; never write down the password itself.</source>
        <translation>%1さんのMCSパスワードの決まりまたは変更日が記録されていません。本人に確かめて記録してください。パスワードそのものは書かないでください。</translation>
    </message>
    <message>
        <source>The password rule of %1 meets the region&apos;s policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</source>
        <translation>%1さんのパスワードの決まりは地域の運用ポリシーを満たしていますが、準則未達です。次に変更するときに記号を含むパスワードにしてもらってください。</translation>
    </message>
    <message>
        <source>The password rule of %1 is not one the policy allows. Please let them choose another password and record its rule.</source>
        <translation>%1さんのパスワードの決まりは運用ポリシーを満たしていません。決まりに合うパスワードに変更してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 uses MCS but is not recorded as registered with the facility in MCS. Please register them and record the day.</source>
        <translation>%1さんはMCSを利用中ですが、施設スタッフ登録が記録されていません。MCSで登録し、登録日を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a profile in MCS. Please let them do it and record the day.</source>
        <translation>%1さんのMCSのプロフィール登録が記録されていません。本人に登録してもらい、登録日を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a photo in MCS. Please let them do it and record the day.</source>
        <translation>%1さんのMCSの顔写真登録が記録されていません。本人に登録してもらい、登録日を記録してください。</translation>
    </message>
    <message>
        <source>%1 left on %2, but the MCS account is still there. Only the person can delete it; please release them from the staff in MCS and record the day.</source>
        <translation>%1さんは%2に退職しましたが、MCSのアカウントが残っています。アカウントを削除できるのは本人だけですので、MCSでスタッフ解除を行い、解除日を記録してください。</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Only the person can delete the MCS account; please let them do it by the last day, then release them from the staff in MCS.</source>
        <translation>%1さんは%2に退職します。アカウントを削除できるのは本人だけですので、退職日までに削除してもらい、MCSでスタッフ解除を行ってください。</translation>
    </message>
    <message>
        <source>It was decided on %2 to release %1 from the staff in MCS, but the release is not recorded. Please do it in MCS by %3 and record the day.</source>
        <translation>%2に%1さんのスタッフ解除を決めましたが、MCSで解除した日が記録されていません。%3までにMCSで解除し、その日を記録してください。</translation>
    </message>
    <message>
        <source>The MCS account of %1 is to be deleted, but that is not recorded as done. Only the person can delete it; please ask them and record the day.</source>
        <translation>%1さんのMCSアカウントは削除待ちですが、削除した日が記録されていません。削除できるのは本人だけです。本人に確かめて、その日を記録してください。</translation>
    </message>
    <message>
        <source>The suspension of the MCS account of %1 has been asked for. Please see in MCS whether it is suspended and record it.</source>
        <translation>%1さんのMCSアカウントは停止を申請中です。停止されたかをMCSで確かめて記録してください。</translation>
    </message>
    <message>
        <source>%1 applied on %2 to take out %3 from %4. Please have it decided on before then.</source>
        <translation>%1さんが%2に、%3を%4から持ち出す申請をしています。それまでに承認するかどうかを決定してください。</translation>
    </message>
    <message>
        <source>%1 may take out %2 since %3, but it is not recorded that it went out. Please record it, or withdraw the request.</source>
        <translation>%1さんは%3から%2を持ち出せますが、持出しが記録されていません。記録するか、申請を取り下げてください。</translation>
    </message>
    <message>
        <source>%1 had to bring back %2 by %3. Please ask for it and record the return.</source>
        <translation>%1さんが持ち出した%2の返却期限は%3でした。返却を求めて記録してください。</translation>
    </message>
    <message>
        <source>%1 brings back %2 by %3. Please record the return.</source>
        <translation>%1さんが持ち出した%2の返却期限は%3です。返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 brought back %2 on %3. Please check it and confirm the return.</source>
        <translation>%1さんが%3に%2を返却しました。確認して、返却確認を記録してください。</translation>
    </message>
    <message>
        <source>%1 brought back %2 on %3. Please check it, erase what is not needed any more (%4), and confirm the return.</source>
        <translation>%1さんが%3に%2を返却しました。確認し、不要になった情報を消去して（%4）、返却確認を記録してください。</translation>
    </message>
    <message>
        <source>%1 lost %2 on %3. Please have the MCS passwords used on it changed or the accounts suspended, and confirm when the loss has been dealt with.</source>
        <translation>%1さんが%3に%2を紛失しました。使っていたMCSのパスワードの変更またはアカウントの停止を申請し、対応が終わったら確認を記録してください。</translation>
    </message>
    <message>
        <source>Carry-out of %1</source>
        <translation>%1さんの持出し</translation>
    </message>
    <message>
        <source>%1 The interval is the facility&apos;s own setting.</source>
        <translation>%1間隔は事業所の設定です。</translation>
    </message>
    <message>
        <source>%1 was lost and found again. Please check it before it is used.</source>
        <translation>%1は紛失後に発見されました。使う前に点検してください。</translation>
    </message>
    <message>
        <source>%1 was never checked. Please check it and record the result.</source>
        <translation>%1はまだ点検されていません。点検して結果を記録してください。</translation>
    </message>
    <message>
        <source>%1 was checked on %2. Please check it again by %3.</source>
        <translation>%1の前回の点検は%2です。%3までに点検してください。</translation>
    </message>
    <message>
        <source>%1 meets the region&apos;s policy, but in “%2” not the model rules (not met).</source>
        <translation>%1は地域ポリシーは満たしていますが、準則を満たしていません（準則未達：%2）。</translation>
    </message>
    <message>
        <source>%1 did not pass its check: “%2”. Please mend this and check it again.</source>
        <translation>%1の点検に「否」の項目があります（%2）。改善して、もう一度点検してください。</translation>
    </message>
    <message>
        <source>It is not recorded when the startup password of %1 was set. Please record the day, never the password itself.</source>
        <translation>%1の起動時パスワードをいつ設定したかが記録されていません。日付だけを記録し、パスワードそのものは書かないでください。</translation>
    </message>
    <message>
        <source>The startup password of %1 has to be changed by %2. Please change it and record the day.</source>
        <translation>%1の起動時パスワードは%2までに変更が必要です。変更して日付を記録してください。</translation>
    </message>
    <message>
        <source>Nothing is decided for %1 yet: “%2”. Please record for each whether it is introduced, or why not.</source>
        <translation>%1について、まだ検討が記録されていません（%2）。それぞれ導入するか、見送る理由を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 is kept under lock. Please lock its storage place and record it.</source>
        <translation>%1を施錠して保管していることが記録されていません。保管場所に鍵をかけて記録してください。</translation>
    </message>
    <message>
        <source>%1 has left but still has %2. Please get it back and record the return.</source>
        <translation>%1さんは退職しましたが、%2が返却されていません。回収して返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 leaves on %2 and has %3. Please get it back by then and record the return.</source>
        <translation>%1さんは%2に退職し、%3を貸与されています。その日までに回収して返却を記録してください。</translation>
    </message>
    <message>
        <source>%1 has been lost since %2. Please have the MCS passwords used on it changed or the accounts suspended, and record when it is found or given up.</source>
        <translation>%1は%2から紛失しています。使っていたMCSのパスワードの変更またはアカウントの停止を申請し、発見または廃止を記録してください。</translation>
    </message>
    <message>
        <source>%1 was retired on %2, but it is not recorded that its information was erased. Please erase it and record the day.</source>
        <translation>%1は%2に廃止されましたが、情報の消去が記録されていません。消去して日付を記録してください。</translation>
    </message>
    <message>
        <source>MCS is in use, but no device is in the register. Please enter the devices MCS is used on.</source>
        <translation>MCSを利用していますが、端末が台帳に登録されていません。MCSを利用する端末を登録してください。</translation>
    </message>
    <message>
        <source>Stock of the devices was taken on %1. Please take stock again by %2.</source>
        <translation>端末の前回の棚卸しは%1です。%2までに棚卸しをしてください。</translation>
    </message>
    <message>
        <source>Stock of the devices was never taken. Please compare the register with what is there.</source>
        <translation>端末の棚卸しがまだ行われていません。台帳と現物を照合してください。</translation>
    </message>
    <message>
        <source>%1 was not seen when stock was taken on %2. Please look for it, or record that it is lost or retired.</source>
        <translation>%1は%2の棚卸しで確認できませんでした。所在を確認するか、紛失または廃止を記録してください。</translation>
    </message>
    <message>
        <source>The facility lacks: %1. The application needs it; please enter it in the settings.</source>
        <translation>事業所の次の項目が入力されていません：%1。利用申込書に必要ですので、設定で入力してください。</translation>
    </message>
    <message>
        <source>There is no facility manager. Please record who holds the office.</source>
        <translation>事業所管理者が登録されていません。事業所管理者の任命を記録してください。</translation>
    </message>
    <message>
        <source>There is no MCS administrator. Please record who holds the office.</source>
        <translation>MCS管理者が登録されていません。MCS管理者の任命を記録してください。</translation>
    </message>
    <message>
        <source>%1, the facility manager, leaves on %2. Please record the successor.</source>
        <translation>事業所管理者の%1さんは%2に退職します。後任の任命を記録してください。</translation>
    </message>
    <message>
        <source>%1, the MCS administrator, leaves on %2. Please record the successor.</source>
        <translation>MCS管理者の%1さんは%2に退職します。後任の任命を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded when the role of MCS administrator was explained to %1. Please explain it and record the day.</source>
        <translation>%1さんにMCS管理者の役割を説明した日が記録されていません。説明して、その日を記録してください。</translation>
    </message>
    <message>
        <source>The %1 came back: %2. Please correct the papers and hand them in again.</source>
        <translation>%1が差し戻されました（%2）。書類を直して、もう一度提出してください。</translation>
    </message>
    <message>
        <source>The %1 is signed but not handed in. Please hand it in by %2 and record it.</source>
        <translation>%1は署名済みですが、まだ提出していません。%2までに提出し、提出日を記録してください。</translation>
    </message>
    <message>
        <source>The %1 is printed but not signed and handed in. Please hand it in by %2 and record it.</source>
        <translation>%1は印刷済みですが、まだ署名と提出をしていません。%2までに提出し、提出日を記録してください。</translation>
    </message>
    <message>
        <source>The receipt of the %1 handed in on %2 is not recorded. Please ask the office if it is not there by %3.</source>
        <translation>%2に提出した%1の受付が記録されていません。%3までに受付がないときは、提出先に確かめてください。</translation>
    </message>
    <message>
        <source>%1 has been facility manager since %2, but %3 signed the facility pledge. Please have it signed anew and hand it in by %4.</source>
        <translation>%1さんが%2から事業所管理者ですが、連携守秘誓約書に署名したのは%3さんです。%4までに新しく署名して提出してください。</translation>
    </message>
    <message>
        <source>%1 has been facility manager since %2, but somebody else signed the facility pledge. Please have it signed anew and hand it in by %3.</source>
        <translation>%1さんが%2から事業所管理者ですが、連携守秘誓約書に署名したのは別の人です。%3までに新しく署名して提出してください。</translation>
    </message>
    <message numerus="yes">
        <source>The posts of %n group(s) have to be looked at by %1. Please look through them and record that you did; what was posted is not recorded.</source>
        <extracomment>%n: number of groups</extracomment>
        <translation>
            <numerusform>%n件のグループの書込みの監視は%1が期限です。書込みを確認し、確認したことを記録してください。書込みの内容は記録しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The group “%1” has been waiting for the consent of %2 since %3. Please have the consent signed and record it, or end the group.</source>
        <translation>グループ「%1」は%3から%2さんの同意を待っています。同意書に署名してもらって記録するか、グループを終了してください。</translation>
    </message>
    <message>
        <source>The group “%1” is prepared but not in use. Please start it and create it in MCS, or end it.</source>
        <translation>グループ「%1」は準備中のままです。MCSで作成して運用を開始するか、終了してください。</translation>
    </message>
    <message>
        <source>The group “%1” is in use from %2, but it is not recorded that it was created in MCS. Please create it and record the day.</source>
        <translation>グループ「%1」は%2から運用中ですが、MCSでの作成が記録されていません。作成して作成日を記録してください。</translation>
    </message>
    <message>
        <source>The group “%1” is in use without a consent that allows it. %2 Otherwise end the group.</source>
        <translation>グループ「%1」は、共有を認める同意のないまま運用されています。%2そうでなければグループを終了してください。</translation>
    </message>
    <message>
        <source>The members of the group “%1” were reviewed last on %2. Please judge by %3 whether each of them still needs to take part.</source>
        <translation>グループ「%1」の前回の精査は%2でした。%3までに、参加メンバーが今も適切かどうかを一人ずつ判定してください。</translation>
    </message>
    <message>
        <source>The members of the group “%1”, in use since %2, have not been reviewed. Please judge by %3 whether each of them needs to take part.</source>
        <translation>%2から運用中のグループ「%1」は、まだ精査されていません。%3までに、参加メンバーが適切かどうかを一人ずつ判定してください。</translation>
    </message>
    <message>
        <source>It is not recorded that the members of “%1” were told what the group is for and how to use it. Please tell them and record the day.</source>
        <translation>自由グループ「%1」の趣旨と使い方を参加者に伝えた日が記録されていません。伝えて、その日を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has the consent for the group “%2”. Please ask them and record the day.</source>
        <translation>グループ「%2」の同意を連携元の%1に確認した日が記録されていません。確認して、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 is not under care any more, but the group “%2” goes on. Please end it; the removal of every member is asked for with it.</source>
        <translation>%1さんの利用は終了していますが、グループ「%2」が続いています。グループを終了してください。メンバー全員の解除も依頼されます。</translation>
    </message>
    <message>
        <source>The group “%1” is to be archived since %2, but it is not recorded that it was done in MCS. Please archive it by %3 and record the day.</source>
        <translation>グループ「%1」の保管は%2に決まりましたが、MCSでの保管が記録されていません。%3までに保管し、その日を記録してください。</translation>
    </message>
    <message>
        <source>The group “%1” ended on %2. Please archive it in MCS by %3 and record the day.</source>
        <translation>グループ「%1」は%2に終了しました。%3までにMCSで保管し、その日を記録してください。</translation>
    </message>
    <message>
        <source>On %1 something was found among the posts of the group “%2”, but it is not recorded what was done about it. Please see to it and record the day.</source>
        <translation>%1の監視でグループ「%2」の書込みに問題が見つかりましたが、対応が記録されていません。対応して、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 asks for the complete deletion of the group “%2”. Please check who is asking and record it.</source>
        <translation>%1からグループ「%2」の完全削除を求められています。本人確認を行い、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 asks for the complete deletion of the group “%2”. Please send the request to the operator.</source>
        <translation>%1からグループ「%2」の完全削除を求められています。運営会社へ依頼し、その日を記録してください。</translation>
    </message>
    <message>
        <source>The complete deletion of the group “%1” was asked of %2. Please record when it is reported as done, or ask.</source>
        <translation>グループ「%1」の完全削除を%2に依頼しています。完了の通知が届いたら、その日を記録してください。届かないときは問い合わせてください。</translation>
    </message>
    <message>
        <source>The group “%2” is deleted. Please tell %1 and record the day.</source>
        <translation>グループ「%2」は完全に削除されました。%1に報告し、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 has consented to sharing in MCS, but there is no group. Please enter the group, or mark the patient as not shared.</source>
        <translation>%1さんはMCSでの共有に同意していますが、グループがありません。グループを登録するか、患者の記録を「共有しない」にしてください。</translation>
    </message>
    <message>
        <source>The invitation of %1 to the group “%2” was decided on %3, but it is not recorded that it was made in MCS. Please invite them and record the day.</source>
        <translation>%1さんのグループ「%2」への招待は%3に決まりましたが、MCSでの招待が記録されていません。招待して、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3. Their facility approves it; please ask and record the approval by %4.</source>
        <translation>%1さんを%3にグループ「%2」へ招待しました。承認はその人の事業所が行います。%4までに確認し、承認を記録してください。</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3. Please judge whether it is right that they take part, and record the approval by %4.</source>
        <translation>%1さんを%3にグループ「%2」へ招待しました。参加がふさわしいかどうかを判断し、%4までに承認を記録してください。</translation>
    </message>
    <message>
        <source>%1 was invited to the group “%2” on %3 and has not answered. Please ask them by %4 and record the answer.</source>
        <translation>%1さんを%3にグループ「%2」へ招待しましたが、返事がありません。%4までに確かめ、結果を記録してください。</translation>
    </message>
    <message>
        <source>%1 is to be removed from the group “%2” since %3 (%4). Please remove them in MCS by %5 and record the day.</source>
        <translation>%1さんのグループ「%2」からの解除が%3に決まっています（%4）。%5までにMCSで解除し、その日を記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>The group “%1” has ended; %n member(s) are still in it in MCS. Please remove them by %2 and record the day.</source>
        <extracomment>%n: number of people</extracomment>
        <translation>
            <numerusform>グループ「%1」は終了しましたが、MCSに%n人のメンバーが残っています。%2までに解除し、その日を記録してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has left but still takes part in %n group(s). Please have them removed by %2.</source>
        <extracomment>%n: number of groups</extracomment>
        <translation>
            <numerusform>%1さんは退職しましたが、%n件のグループに参加したままです。%2までに解除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>left the facility</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>off the case</source>
        <translation>担当外</translation>
    </message>
    <message>
        <source>review of the members</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>misuse</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>本人希望</translation>
    </message>
    <message>
        <source>invited by mistake</source>
        <translation>誤招待</translation>
    </message>
    <message>
        <source>the group ended</source>
        <translation>グループの終了</translation>
    </message>
    <message>
        <source>%1 has refused the consent but is marked as shared in MCS. Please do not share, and mark the patient as not shared.</source>
        <translation>%1さんは同意していませんが、MCSで共有する患者になっています。MCSで共有せず、共有しない患者に変更してください。</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent but is marked as shared in MCS. Please stop sharing, and mark the patient as not shared.</source>
        <translation>%1さんは同意を撤回しましたが、MCSで共有する患者になっています。MCSでの共有を終了し、共有しない患者に変更してください。</translation>
    </message>
    <message>
        <source>The consent was explained to %1 on %2 but is not recorded as signed. Please have it signed by %3 and record it, or record the refusal.</source>
        <translation>%1さんに%2に同意書を説明しましたが、署名が記録されていません。%3までに署名してもらって記録するか、不同意を記録してください。</translation>
    </message>
    <message>
        <source>The consent of %1, printed on %2, is not recorded as signed. Please explain it, have it signed by %3 and record it.</source>
        <translation>%2に印刷した%1さんの同意書の署名が記録されていません。説明のうえ%3までに署名をもらい、記録してください。</translation>
    </message>
    <message>
        <source>There is no signed consent of %1. Please print it, explain it, have it signed and record it before sharing in MCS.</source>
        <translation>%1さんの同意書がまだありません。MCSで共有する前に、同意書を印刷し、説明して署名をもらい、記録してください。</translation>
    </message>
    <message>
        <source>There is no signed consent of %1. Please have your consent form signed and record it before sharing in MCS.</source>
        <translation>%1さんの同意書がまだありません。MCSで共有する前に、事業所の同意書に署名をもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 signed the consent on %2 but has not been given the counterpart. Both sides keep one; please hand it over and record the day.</source>
        <translation>%1さんの同意書は%2に署名されましたが、控えをまだ渡していません。双方が1通ずつ持ちますので、控えを渡し、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 If nothing is shared, mark the patient as not shared.</source>
        <translation>%1共有しない場合は、患者を「MCSで共有しない」にしてください。</translation>
    </message>
    <message>
        <source>The consent of %1 is taken as given. It is recommended to have a consent signed.</source>
        <translation>%1さんの同意は黙示です。書面での同意を得ることが推奨されています。</translation>
    </message>
    <message>
        <source>A request about the data of %1, received from %2 on %3, is not answered. Please answer it by %4 and record the decision.</source>
        <translation>%1さんの情報について%3に%2さんから受けた求めに回答していません。%4までに回答し、決定を記録してください。</translation>
    </message>
    <message>
        <source>%1 leaves on %2 and has a permit for the personal device %3. Please end the permit and see that its information is erased.</source>
        <translation>%1さんは%2に退職し、個人所有の端末%3の使用許可があります。許可を終了し、情報の消去を確認してください。</translation>
    </message>
    <message>
        <source>The permit for %1 runs until %2. Please ask for a new one in time, or see that its information is erased.</source>
        <translation>%1の使用許可は%2までです。それまでに新しく申請するか、情報の消去を確認してください。</translation>
    </message>
    <message>
        <source>The permit for %1 ended on %2. Please confirm by %3 that the information on it is erased.</source>
        <translation>%1の使用許可は%2に終了しました。%3までに情報の消去を確認してください。</translation>
    </message>
    <message>
        <source>%1 is used without a permit, which was asked for on %2. Please let the facility manager decide.</source>
        <translation>%1は使用許可がないまま使われています（%2に申請済み）。事業所管理者が決定してください。</translation>
    </message>
    <message>
        <source>A permit for %1 was asked for on %2. Please let the facility manager decide.</source>
        <translation>%1の使用許可が%2に申請されています。事業所管理者が決定してください。</translation>
    </message>
    <message>
        <source>The personal device %1 is used without a permit. Please ask for one, or let the person use a device of the facility.</source>
        <translation>個人所有の端末%1が使用許可なしで使われています。使用許可を申請するか、事業所の端末に替えてください。</translation>
    </message>
    <message>
        <source>The record of %1 lacks: %2. Please complete it.</source>
        <translation>%1さんの次の項目が入力されていません：%2。入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</source>
        <translation>%1さんがMCSの利用規約に同意した日が記録されていません。同意してもらい、その日を記録してください。</translation>
    </message>
    <message>
        <source>A new pledge of %1, printed on %2, has not come back signed; the earlier one is still in force. Please collect it by %3 and record it, or make the printed sheet void.</source>
        <translation>%2に印刷した%1さんの新しい誓約書が戻っていません（今の誓約書は有効です）。%3までに受け取って記録するか、印刷分を無効にしてください。</translation>
    </message>
    <message>
        <source>The pledge of %1, printed on %2, has not come back signed. Please collect it by %3 and record it.</source>
        <translation>%2に印刷した%1さんの誓約書が、署名されて戻っていません。%3までに受け取り、記録してください。</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please print it, have it signed and record it.</source>
        <translation>%1さんの誓約書がまだありません。誓約書を印刷して署名をもらい、記録してください。</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1. Please have your pledge form signed and record it.</source>
        <translation>%1さんの誓約書がまだありません。事業所の誓約書に署名をもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 does not use MCS, and there is no signed pledge. The region does not ask for it, but the model rules do (not met).</source>
        <translation>%1さんはMCSを利用しませんが、誓約書がありません。地域の運用ポリシーでは求められていませんが、準則では全スタッフに必要です（準則未達）。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted; there is still: %2. %3</source>
        <translation>%1は削除できません。次のものが残っています：%2。%3</translation>
    </message>
    <message>
        <source>taking part in a group</source>
        <translation>グループへの参加</translation>
    </message>
    <message>
        <source>a device lent to the person</source>
        <translation>貸与中の端末</translation>
    </message>
    <message>
        <source>a carry-out</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>an office the person holds</source>
        <translation>役職の任命</translation>
    </message>
    <message>
        <source>For somebody who leaves, please enter the last day instead.</source>
        <translation>退職する方は、削除ではなく退職日を入力してください。</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>a consent in force</source>
        <translation>有効な同意書</translation>
    </message>
    <message>
        <source>When the care has ended, please record that instead.</source>
        <translation>利用が終わったときは、削除ではなく利用終了を記録してください。</translation>
    </message>
    <message>
        <source>“%1” has been in use and stays on record. Please end and archive it instead.</source>
        <translation>「%1」は運用を始めているため、記録に残します。削除ではなく、終了と保管を行ってください。</translation>
    </message>
    <message>
        <source>A device that is no longer used is retired instead.</source>
        <translation>使わなくなった端末は、削除ではなく廃止を記録してください。</translation>
    </message>
    <message>
        <source>%1 is lent. Please record its return first. %2</source>
        <translation>%1は貸与中です。先に返却を記録してください。%2</translation>
    </message>
    <message>
        <source>a permit in force</source>
        <translation>有効な使用許可</translation>
    </message>
    <message>
        <source>This carry-out is decided on and stays on record. One that does not take place is withdrawn instead.</source>
        <translation>この持ち出しは承認・却下が済んでいるため、記録に残します。行わないことになったときは、取下げを記録してください。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>%1 cannot be reached: please enter a telephone or fax number or an e-mail address.</source>
        <translation>%1の連絡先がありません。電話番号、FAX番号、メールアドレスのいずれかを入力してください。</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>所内への周知日</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>所外への周知日</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>確認・精査した日</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>急を要するとき</translation>
    </message>
    <message>
        <source>Please enter the version of the plan.</source>
        <translation>プランの版を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the day from which the plan is in force.</source>
        <translation>プランの適用日を入力してください。</translation>
    </message>
    <message>
        <source>Please choose how you reach each other when MCS cannot be used.</source>
        <translation>MCSが使えないときの連絡方法を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no way of contact of this policy. Please choose from the list.</source>
        <translation>「%1」という連絡方法はポリシーにありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Please enter at least one contact, in the order in which they are called.</source>
        <translation>連絡先を、連絡する順に1件以上入力してください。</translation>
    </message>
    <message>
        <source>There is a plan of version %1 already. Please choose another version.</source>
        <translation>版「%1」のプランはすでにあります。別の版にしてください。</translation>
    </message>
    <message>
        <source>The policy in force allows no devices outside the register, not even in a disaster. Please enter the device in the register.</source>
        <translation>適用中のポリシーでは、災害時でも管理台帳にない端末は使えません。端末を台帳に登録してください。</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害の名称</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Please enter what the disaster is called.</source>
        <translation>災害の名称を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not over yet. Please record its end first.</source>
        <translation>「%1」が終了していません。先に終了を記録してください。</translation>
    </message>
    <message>
        <source>A device was used before that day. Please check both dates.</source>
        <translation>その日より前に端末が使われています。日付を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is over since %2. Devices outside the register may not be used any more; please enter the device in the register.</source>
        <translation>「%1」は%2に終了しています。管理台帳にない端末はもう使えません。端末を台帳に登録してください。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Please describe the device, so that it is found again.</source>
        <translation>あとで確認できるように、端末の特徴を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is over since %2.</source>
        <translation>「%1」は%2に終了しています。</translation>
    </message>
    <message>
        <source>The disaster has no such device. Please open it again.</source>
        <translation>その端末は記録にありません。もう一度開いてください。</translation>
    </message>
    <message>
        <source>Please enter either when “%1” was wiped, or as which device it is in the register now.</source>
        <translation>「%1」を消去した日か、台帳に登録した端末のどちらか一方を入力してください。</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>Last used on</source>
        <translation>最後に使った日</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>文書の名称</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Please enter the title of the document.</source>
        <translation>文書の名称を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the version of the document, such as the day of its revision.</source>
        <translation>文書の版（改正日など）を入力してください。</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>“%1” is in the register already. Please open that entry, or enter another version.</source>
        <translation>「%1」は登録済みです。その記録を開くか、別の版を入力してください。</translation>
    </message>
    <message>
        <source>“%1” was superseded on %2, which lies before its first day. Please check the date.</source>
        <translation>「%1」は%2に改定されており、施行日より前になります。日付を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is in force from %2, later than the version you enter (%3). Please check the date.</source>
        <translation>「%1」は%2施行で、入力した版の施行日（%3）より後です。日付を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is superseded. Please check the newer version.</source>
        <translation>「%1」は旧版です。新しい版を確認してください。</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>前回の確認日</translation>
    </message>
    <message>
        <source>Please choose the documents.</source>
        <translation>文書を選んでください。</translation>
    </message>
    <message>
        <source>Please choose who was told.</source>
        <translation>周知した人を選んでください。</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>周知日</translation>
    </message>
    <message>
        <source>“%1” is superseded. Nobody has to be told of it any more.</source>
        <translation>「%1」は旧版です。もう周知する必要はありません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, version</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1（%2現在）</translation>
    </message>
    <message>
        <source>Pledges: %1 of %2 people</source>
        <translation>誓約書 %1/%2名</translation>
    </message>
    <message>
        <source>Consents: %1 of %2 patients</source>
        <translation>同意書 %1/%2名</translation>
    </message>
    <message>
        <source>Counterparts handed over: %1 of %2 patients</source>
        <translation>控えの交付 %1/%2名</translation>
    </message>
    <message>
        <source>Trained within %1 months: %2 of %3 people</source>
        <translation>%1か月以内の教育 %2/%3名</translation>
    </message>
    <message>
        <source>No document is registered yet</source>
        <translation>周知する文書の登録なし</translation>
    </message>
    <message>
        <source>Told of every document: %1 of %2 people</source>
        <translation>全文書の周知 %1/%2名</translation>
    </message>
    <message>
        <source>Passwords that follow the rule and were changed in time: %1 of %2 accounts</source>
        <translation>パスワードの規則と期限 %1/%2件</translation>
    </message>
    <message>
        <source>An e-mail address (ID) of their own: %1 of %2 people</source>
        <translation>本人だけのメールアドレス（ID） %1/%2名</translation>
    </message>
    <message>
        <source>Profile and photo entered: %1 of %2 people</source>
        <translation>プロフィールと顔写真の登録 %1/%2名</translation>
    </message>
    <message>
        <source>Accounts of people who have left: %1</source>
        <translation>退職者のアカウント %1件</translation>
    </message>
    <message>
        <source>MCS administrator: %1</source>
        <translation>MCS管理者 %1</translation>
    </message>
    <message>
        <source>There is no MCS administrator</source>
        <translation>MCS管理者がいない</translation>
    </message>
    <message>
        <source>Handed in on %1</source>
        <translation>%1に提出済</translation>
    </message>
    <message>
        <source>The application has not been handed in</source>
        <translation>利用申込書が未提出</translation>
    </message>
    <message>
        <source>Devices in the register: %1, checked in time: %2 of %3</source>
        <translation>端末台帳 %1台、期限内の点検 %2/%3台</translation>
    </message>
    <message>
        <source>Mobile devices kept under lock: %1 of %2</source>
        <translation>モバイル端末の施錠保管 %1/%2台</translation>
    </message>
    <message>
        <source>Personal devices with a permit: %1 of %2</source>
        <translation>個人端末の許可 %1/%2台</translation>
    </message>
    <message>
        <source>In order at the last check: %1 of %2 devices</source>
        <translation>直近の端末点検で適 %1/%2台</translation>
    </message>
    <message>
        <source>Outside with approval now: %1, not back in time: %2</source>
        <translation>承認済の持出し %1件、期限超過 %2件</translation>
    </message>
    <message>
        <source>Members reviewed within %1 months: %2 of %3 groups</source>
        <translation>%1か月以内の精査 %2/%3グループ</translation>
    </message>
    <message>
        <source>Posts looked through within %1 months: %2 of %3 groups</source>
        <translation>%1か月以内の書込みの確認 %2/%3グループ</translation>
    </message>
    <message>
        <source>Incidents recorded: %1, not closed: %2</source>
        <translation>事故の記録 %1件、対応中 %2件</translation>
    </message>
    <message>
        <source>There is no plan</source>
        <translation>バックアッププランなし</translation>
    </message>
    <message>
        <source>Plan %1, in force from %2, announced inside and outside</source>
        <translation>バックアッププラン（版 %1、%2適用）、所内外に周知済</translation>
    </message>
    <message>
        <source>Plan %1, in force from %2, not announced to everybody yet</source>
        <translation>バックアッププラン（版 %1、%2適用）、周知は未了</translation>
    </message>
    <message>
        <source>Items open in the to-do list: %1</source>
        <translation>やることの未対応 %1件</translation>
    </message>
    <message>
        <source>Nobody holds the office to which incidents are reported. Please record the appointment first.</source>
        <translation>事故の報告先となる役職の人がいません。先に任命を記録してください。</translation>
    </message>
    <message>
        <source>%1 does not hold the office to which incidents are reported. Please report it to %2.</source>
        <translation>%1さんは事故の報告先の役職ではありません。%2さんに報告してください。</translation>
    </message>
    <message>
        <source>The time “%1” lies in the future. Please enter a time up to now.</source>
        <translation>「%1」が未来の日時です。現在までの日時を入力してください。</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>発見日時</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>報告日時</translation>
    </message>
    <message>
        <source>Occurred on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>It was reported before it was found. Please check both times.</source>
        <translation>報告日時が発見日時より前です。両方を確認してください。</translation>
    </message>
    <message>
        <source>The incident was closed on %1 and cannot be changed any more. Please enter what is new as another incident.</source>
        <translation>この事故は%1に完了しており、変更できません。新しいことは別の事故として入力してください。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Please write what happened, without anything about a patient&apos;s condition.</source>
        <translation>何が起きたかを書いてください。患者の病状などは書かないでください。</translation>
    </message>
    <message>
        <source>Please enter when it was found.</source>
        <translation>発見した日時を入力してください。</translation>
    </message>
    <message>
        <source>Please enter when it was reported.</source>
        <translation>報告した日時を入力してください。</translation>
    </message>
    <message>
        <source>Measures are recorded already, so the instruction stays as it is. Please record what else is to be done as a measure.</source>
        <translation>すでに措置が記録されているため、指示は変更できません。追加で行うことは措置に記録してください。</translation>
    </message>
    <message>
        <source>Please complete the report first: who found it and when, and when it was reported to whom.</source>
        <translation>先に報告をそろえてください（発見者、発見日時、報告日時、報告先）。</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Please write what is to be done (the instruction).</source>
        <translation>何をするか（指示）を書いてください。</translation>
    </message>
    <message>
        <source>Nobody has instructed yet what is to be done. Please record the instruction first; measures taken at once keep their own day.</source>
        <translation>まだ指示が記録されていません。先に指示を記録してください。すぐに行った措置は、行った日付のまま記録できます。</translation>
    </message>
    <message>
        <source>The list of measures does not fit the incident. Please open it again.</source>
        <translation>措置の一覧がこの事故と合いません。開き直してください。</translation>
    </message>
    <message>
        <source>“%1”: please enter either the day it was done, or why it is not needed.</source>
        <translation>「%1」：実施日か、不要の理由のどちらか一方を入力してください。</translation>
    </message>
    <message>
        <source>An incident is closed after its measures. Please record the instruction and the measures first.</source>
        <translation>事故は措置のあとで完了にします。先に指示と措置を記録してください。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Last measure</source>
        <translation>最後の措置</translation>
    </message>
    <message>
        <source>%1 was lost.</source>
        <translation>%1を紛失した。</translation>
    </message>
    <message>
        <source>%1 was lost. Information on it: %2</source>
        <translation>%1を紛失した。入っていた情報：%2</translation>
    </message>
    <message>
        <source>“%1” is neither done nor recorded as not needed.</source>
        <translation>「%1」が実施も不要とも記録されていません。</translation>
    </message>
    <message>
        <source>One of these has to be done: %1.</source>
        <translation>次のいずれかを行う必要があります：%1。</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>速報日</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>確報日</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>It is not judged whether the leak of personal data has to be reported.</source>
        <translation>個人データの漏えい等の報告が必要かどうか、判断されていません。</translation>
    </message>
    <message>
        <source>The full report of the leak of personal data is missing.</source>
        <translation>個人データの漏えい等の確報がまだです。</translation>
    </message>
    <message>
        <source>The cause is missing. Please write why it happened.</source>
        <translation>原因がありません。なぜ起きたかを書いてください。</translation>
    </message>
    <message>
        <source>The prevention is missing. Please write what keeps it from happening again.</source>
        <translation>再発防止策がありません。再び起こさないために何をするかを書いてください。</translation>
    </message>
    <message>
        <source>The policy in force has no rule about the leak of personal data.</source>
        <translation>適用中のポリシーには、個人データの漏えい等の定めがありません。</translation>
    </message>
    <message>
        <source>The incident is closed. Its judgement stays as it is.</source>
        <translation>この事故は完了しています。判断は変更できません。</translation>
    </message>
    <message>
        <source>Items of the report</source>
        <translation>報告事項</translation>
    </message>
    <message>
        <source>Please write why it need not be reported, or tick the safeguards that were in place.</source>
        <translation>報告が不要な理由を書くか、講じていた保護措置に印を付けてください。</translation>
    </message>
    <message>
        <source>A full report was made, so it was to be reported. Please correct the judgement.</source>
        <translation>確報をしているため、報告が必要だったことになります。判断を直してください。</translation>
    </message>
    <message>
        <source>A restriction is not changed. Please lift it and enter the new one.</source>
        <translation>制限は変更できません。解除してから新しく入力してください。</translation>
    </message>
    <message>
        <source>Restricted from</source>
        <translation>制限の開始日</translation>
    </message>
    <message>
        <source>Only the committee or the secretariat has a registration removed. Please choose who decided it, or ban the use.</source>
        <translation>登録削除は運営委員会または事務局が決定します。決定者を選ぶか、利用禁止にしてください。</translation>
    </message>
    <message>
        <source>The restriction was lifted on %1 already.</source>
        <translation>この制限は%1に解除されています。</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>盗難</translation>
    </message>
    <message>
        <source>Unauthorised access</source>
        <translation>不正アクセス</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>Act beyond the access rights</source>
        <translation>権限外の操作</translation>
    </message>
    <message>
        <source>System fault</source>
        <translation>システム異常</translation>
    </message>
    <message>
        <source>Password leak</source>
        <translation>パスワードの流出</translation>
    </message>
    <message>
        <source>Wrong post</source>
        <translation>誤投稿</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>フィッシング</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>マルウェア</translation>
    </message>
    <message>
        <source>Use for another purpose</source>
        <translation>目的外利用</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指導</translation>
    </message>
    <message>
        <source>Use limited</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Use banned</source>
        <translation>利用禁止</translation>
    </message>
    <message>
        <source>Registration removed</source>
        <translation>登録削除</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>是正の内容</translation>
    </message>
    <message>
        <source>Corrected on</source>
        <translation>是正した日</translation>
    </message>
    <message>
        <source>Correct by</source>
        <translation>是正の期限</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Please write why “%1” does not apply.</source>
        <translation>「%1」が対象外である理由を根拠に書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not met. Please write what is done about it, and until when.</source>
        <translation>「%1」が「否」です。是正の内容と期限を書いてください。</translation>
    </message>
    <message>
        <source>The policy in force has no such check list. Please choose one from the list.</source>
        <translation>適用中のポリシーにその点検表はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>The inspection of %1 is finished. Only its corrections change now.</source>
        <translation>%1の点検は完了しています。変更できるのは是正の記録だけです。</translation>
    </message>
    <message>
        <source>The inspection begun on %1 is not finished. Please finish it first.</source>
        <translation>%1に始めた点検が完了していません。先にそちらを完了してください。</translation>
    </message>
    <message>
        <source>The check list has no item “%1”, or it is answered twice. Please open the inspection again.</source>
        <translation>点検表に「%1」がないか、二重に回答されています。点検を開き直してください。</translation>
    </message>
    <message>
        <source>The records say otherwise of “%1”: %2. Please write your own evidence.</source>
        <translation>「%1」は記録と異なります（%2）。根拠を自分で書いてください。</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完了日</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet. Please answer them first.</source>
        <translation>
            <numerusform>未回答の項目が%n件あります。先に回答してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs no correction.</source>
        <translation>「%1」に是正は必要ありません。</translation>
    </message>
    <message>
        <source>%1 cannot be invited to a group: %2 since %3 (%4). Please have the restriction lifted first.</source>
        <translation>%1さんはグループに招待できません。%3から%2となっています（%4）。先に制限の解除を受けてください。</translation>
    </message>
    <message>
        <source>There is nothing called “%1” in the ledger that “%2” could be about. Please use an id such as %3-3.</source>
        <translation>「%1」という記録が台帳にないため、「%2」を作成できません。%3-3 のような番号で指定してください。</translation>
    </message>
    <message>
        <source>“%1” is a paper of the facility&apos;s own and never missing. Please say which record it is about, such as %2-3.</source>
        <translation>「%1」は事業所様式のため、「未提出の分をまとめて」印刷することはできません。%2-3 のように、どの記録について印刷するかを指定してください。</translation>
    </message>
    <message>
        <source>Please say which record “%1” is about, with an id such as %2-3.</source>
        <translation>「%1」をどの記録について印刷するか、%2-3 のような番号で指定してください。</translation>
    </message>
    <message>
        <source>the days of the reports must stand in order</source>
        <translation>報告の日数は順に並べてください</translation>
    </message>
    <message>
        <source>a notice that is entered by itself needs its recipient</source>
        <translation>自動で登録される連絡には宛先が必要です</translation>
    </message>
    <message>
        <source>Devices outside the register may be used in a disaster</source>
        <translation>災害時には管理台帳にない端末の使用を許可する</translation>
    </message>
    <message>
        <source>the procedure has no day before which this could be done</source>
        <translation>手続きに日付（day）がないため、「before」は使えません</translation>
    </message>
    <message>
        <source>there is no earlier step “%1”</source>
        <translation>「%1」という前の手順はありません</translation>
    </message>
    <message>
        <source>The last day of %1 (%2) was entered.</source>
        <translation>%1さんの最終日（%2）を記録しました。</translation>
    </message>
    <message>
        <source>The removal of %1 was asked for. Please remove them in MCS and record each day.</source>
        <translation>%1さんの解除を依頼しました。MCSで外した日を一つずつ記録してください。</translation>
    </message>
    <message>
        <source>The last day in office of %1 was entered.</source>
        <translation>%1さんの任期の最終日を記録しました。</translation>
    </message>
    <message>
        <source>%1 was appointed as MCS administrator.</source>
        <translation>%1さんをMCS管理者に任命しました。</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>誤って記録したため</translation>
    </message>
    <message>
        <source>The end of the care of %1 was recorded.</source>
        <translation>%1さんの終了を記録しました。</translation>
    </message>
    <message>
        <source>The groups of %1 were ended; the removal of every member is asked for.</source>
        <translation>%1さんのグループを終了し、メンバー全員の解除を依頼しました。</translation>
    </message>
    <message>
        <source>%1 is recorded as lost.</source>
        <translation>%1を紛失として記録しました。</translation>
    </message>
    <message>
        <source>The last day of %1 in the staff record becomes %2.</source>
        <translation>スタッフの記録で、%1さんの最終日を%2とします。</translation>
    </message>
    <message>
        <source>“%1”: the entry is cancelled.</source>
        <translation>「%1」：候補を取り消します。</translation>
    </message>
    <message>
        <source>“%1”: the removal is asked for as of today.</source>
        <translation>「%1」：今日の日付で解除を依頼します。</translation>
    </message>
    <message>
        <source>%1 becomes MCS administrator from %2.</source>
        <translation>%1さんを%2からMCS管理者とします。</translation>
    </message>
    <message>
        <source>There is nothing left to be done here. Please read the list again.</source>
        <translation>ここですることは残っていません。一覧を読み直してください。</translation>
    </message>
    <message>
        <source>The record of %1 says from then on: %2, %3.</source>
        <translation>%1さんの記録を「%2、%3」とします。</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>care ended</source>
        <translation>利用終了</translation>
    </message>
    <message>
        <source>The consent ends with it.</source>
        <translation>同意書もこれで終了します。</translation>
    </message>
    <message>
        <source>“%1”: ends on %2; every member is asked to be removed.</source>
        <translation>「%1」：%2で終了し、メンバー全員の解除を依頼します。</translation>
    </message>
    <message>
        <source>%1 is recorded as lost on %2.</source>
        <translation>%1を%2の紛失として記録します。</translation>
    </message>
    <message>
        <source>Its part of the carry-out that ends on %1 is closed as lost.</source>
        <translation>%1までの持ち出しのうち、この端末の分は紛失として閉じます。</translation>
    </message>
    <message>
        <source>%1 has not been checked. It may only go out after its check.</source>
        <translation>%1はまだ点検していません。点検してから持ち出してください。</translation>
    </message>
    <message>
        <source>The check of %1 counted until %2. Please check it again before it goes out.</source>
        <translation>%1の点検は%2までのものです。持ち出す前にもう一度点検してください。</translation>
    </message>
    <message>
        <source>%1 did not pass its check. Please mend it and check it again.</source>
        <translation>%1は点検で不適がありました。直してから、もう一度点検してください。</translation>
    </message>
    <message>
        <source>The permit for the personal device %1 waits for the decision.</source>
        <translation>個人所有端末%1の使用許可が決まっていません。</translation>
    </message>
    <message>
        <source>There is no permit for the personal device %1.</source>
        <translation>個人所有端末%1の使用許可がありません。</translation>
    </message>
    <message>
        <source>The request to take out %1 was rejected. Please have a new one filled in.</source>
        <translation>%1の持ち出しは却下されました。届け出をやり直してください。</translation>
    </message>
    <message>
        <source>There is no request to take out %1 yet.</source>
        <translation>%1の持ち出しはまだ届け出られていません。</translation>
    </message>
    <message>
        <source>The request to take out %1 is a draft. Please complete it and apply.</source>
        <translation>%1の持ち出しの届は下書きです。書き終えて届け出てください。</translation>
    </message>
    <message>
        <source>The request to take out %1 waits for the approval, which comes before it goes out.</source>
        <translation>%1の持ち出しは承認待ちです。承認を得てから持ち出してください。</translation>
    </message>
    <message>
        <source>%1 may go out from %2. Please record when it does.</source>
        <translation>%1は%2から持ち出せます。持ち出したら記録してください。</translation>
    </message>
    <message>
        <source>%1 is outside until %2. Please record the return.</source>
        <translation>%1は%2まで持ち出し中です。戻ったら記録してください。</translation>
    </message>
    <message>
        <source>%1 is back. Please check it and confirm the return.</source>
        <translation>%1が戻りました。確かめて、返却を確認してください。</translation>
    </message>
    <message>
        <source>%1: it is not recorded that what is no longer needed was erased.</source>
        <translation>%1：要らなくなった情報の消去が記録されていません。</translation>
    </message>
    <message>
        <source>%1 is not recorded as lost yet.</source>
        <translation>%1はまだ紛失として記録されていません。</translation>
    </message>
    <message>
        <source>The loss of %1 is not recorded as an incident yet. Please report it and record it.</source>
        <translation>%1の紛失が事故として記録されていません。報告して、記録してください。</translation>
    </message>
    <message>
        <source>The incident about %1 is not closed yet.</source>
        <translation>%1についての事故がまだ完了していません。</translation>
    </message>
    <message>
        <source>%1 used it: the MCS password has not been changed since, and the suspension of the account is not asked for.</source>
        <translation>使っていた%1さんのMCSのパスワードがその後変更されておらず、アカウントの停止も申請されていません。</translation>
    </message>
    <message>
        <source>%1: please record when it is found.</source>
        <translation>%1：見つかったら記録してください。</translation>
    </message>
    <message>
        <source>If it is given up: please retire %1.</source>
        <translation>見つからないときは、%1を廃止してください。</translation>
    </message>
    <message>
        <source>No MCS user is entered yet.</source>
        <translation>MCSを利用するスタッフがまだ登録されていません。</translation>
    </message>
    <message>
        <source>Nobody is recorded as facility manager.</source>
        <translation>事業所管理者が記録されていません。</translation>
    </message>
    <message>
        <source>Nobody is recorded as MCS administrator.</source>
        <translation>MCS管理者が記録されていません。</translation>
    </message>
    <message>
        <source>%1 has not agreed to the MCS terms.</source>
        <translation>%1さんのMCS利用規約への同意が記録されていません。</translation>
    </message>
    <message>
        <source>There is no signed pledge of %1.</source>
        <translation>%1さんの署名した誓約書がありません。</translation>
    </message>
    <message>
        <source>The MCS account of %1 is not recorded as in use.</source>
        <translation>%1さんのMCSアカウントが利用中になっていません。</translation>
    </message>
    <message>
        <source>The application is not handed in yet.</source>
        <translation>利用申込書がまだ提出されていません。</translation>
    </message>
    <message>
        <source>The last day of %1 is not in the staff record yet.</source>
        <translation>%1さんの最終日がスタッフの記録にありません。</translation>
    </message>
    <message>
        <source>“%1”: the removal is asked for since %2. Please remove the member in MCS and record the day.</source>
        <translation>「%1」：%2に解除を依頼しています。MCSで外して、その日を記録してください。</translation>
    </message>
    <message>
        <source>“%1”: still a member. Please remove the member in MCS and record the day.</source>
        <translation>「%1」：まだメンバーです。MCSで外して、その日を記録してください。</translation>
    </message>
    <message>
        <source>“%1”: the invitation is still open. Please take it back.</source>
        <translation>「%1」：招待が途中です。取り消してください。</translation>
    </message>
    <message>
        <source>“%1” is managed by %2. Please enter who manages it from now on.</source>
        <translation>「%1」は%2さんが管理しています。これから管理する人を記録してください。</translation>
    </message>
    <message>
        <source>%1, lent on %2, is not back. Please get it back and record the return.</source>
        <translation>%2に貸与した%1が返っていません。返してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1: a permit for the personal device was asked for. Please let it be decided.</source>
        <translation>%1：個人所有端末の使用許可の申請が残っています。可否を決めてください。</translation>
    </message>
    <message>
        <source>%1: the permit for the personal device runs until %2. Please end it.</source>
        <translation>%1：個人所有端末の使用許可が%2まで続いています。許可を終えてください。</translation>
    </message>
    <message>
        <source>%1: please see that the information on the personal device is erased, and record it.</source>
        <translation>%1：個人所有端末の情報が消去されたことを確かめて、記録してください。</translation>
    </message>
    <message>
        <source>%1: the personal device is still in use for the work. Please record that it no longer is.</source>
        <translation>%1：個人所有端末がまだ業務に使われています。使わなくなったことを記録してください。</translation>
    </message>
    <message>
        <source>%1: please retire the personal device and record that its information is erased.</source>
        <translation>%1：個人所有端末を廃止し、情報の消去を記録してください。</translation>
    </message>
    <message>
        <source>The request to take out %1 is still open. Please withdraw it.</source>
        <translation>%1の持ち出しの届が残っています。取り下げてください。</translation>
    </message>
    <message>
        <source>%1 is outside since %2. Please get it back and record the return.</source>
        <translation>%1が%2から持ち出されたままです。戻してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 came back on %2. Please check it and confirm the return.</source>
        <translation>%1は%2に戻りました。確かめて、返却を確認してください。</translation>
    </message>
    <message>
        <source>%1 was lost. Please confirm when the loss has been dealt with.</source>
        <translation>%1は紛失しました。対応が済んだら確認してください。</translation>
    </message>
    <message>
        <source>The account was not deleted by the last day (%1) and no longer can be: only %2 could have done it. Only the release from the staff remains; please do it in MCS and record the day.</source>
        <translation>最終日（%1）までにアカウントが削除されませんでした。削除は%2さん本人にしかできないため、もう削除できません。残る方法はスタッフ解除だけです。MCSで解除して、その日を記録してください。</translation>
    </message>
    <message>
        <source>The MCS account of %1 is still there. Please let them delete it and record the day.</source>
        <translation>%1さんのMCSアカウントが残っています。本人に削除してもらい、その日を記録してください。</translation>
    </message>
    <message>
        <source>Only %1 can delete the MCS account, by the last day (%2). Afterwards nothing but the release from the staff is possible.</source>
        <translation>MCSのアカウントを削除できるのは%1さん本人だけで、最終日（%2）までです。その後はスタッフ解除しかできません。</translation>
    </message>
    <message>
        <source>Only %1 can delete the MCS account, before leaving.</source>
        <translation>MCSのアカウントを削除できるのは%1さん本人だけです。辞める前に削除してもらってください。</translation>
    </message>
    <message>
        <source>%1 is still registered with the facility in MCS. Please release them from the staff in MCS and record the day.</source>
        <translation>%1さんがMCSの施設内スタッフに登録されたままです。MCSでスタッフ解除を行い、その日を記録してください。</translation>
    </message>
    <message>
        <source>%1 is not appointed as MCS administrator yet.</source>
        <translation>%1さんはまだMCS管理者に任命されていません。</translation>
    </message>
    <message>
        <source>It is not recorded that the role was explained to %1 before the rights are given.</source>
        <translation>権限を付ける前に、%1さんへ役割を説明した日が記録されていません。</translation>
    </message>
    <message>
        <source>Nobody but %1 is MCS administrator from %2 on. Please appoint the successor first.</source>
        <translation>%2からは%1さんのほかにMCS管理者がいません。先に後任を任命してください。</translation>
    </message>
    <message>
        <source>It is not recorded that the sharing of information was explained to %1.</source>
        <translation>%1さんへ情報共有を説明したことが記録されていません。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 was handed the counterpart of the consent.</source>
        <translation>%1さんへ同意書の控えを渡したことが記録されていません。</translation>
    </message>
    <message>
        <source>“%1”: it is not recorded why the patient may be shared about.</source>
        <translation>「%1」：対象患者の要件が記録されていません。</translation>
    </message>
    <message>
        <source>There is no group for %1 yet.</source>
        <translation>%1さんのグループがまだありません。</translation>
    </message>
    <message>
        <source>The group “%1” is being prepared. Please start it when the consent is there.</source>
        <translation>グループ「%1」は準備中です。同意書がそろったら運用を始めてください。</translation>
    </message>
    <message>
        <source>%1 is to be invited to “%2”.</source>
        <translation>%1さんを「%2」へ招待します。</translation>
    </message>
    <message>
        <source>The invitation of %1 to “%2” waits for the approval.</source>
        <translation>%1さんの「%2」への招待は承認待ちです。</translation>
    </message>
    <message>
        <source>%1 is invited to “%2” and has not joined yet.</source>
        <translation>%1さんは「%2」へ招待されていますが、まだ参加していません。</translation>
    </message>
    <message>
        <source>Nobody takes part in a group for %1 yet.</source>
        <translation>%1さんのグループにまだ誰も参加していません。</translation>
    </message>
    <message>
        <source>The record of %1 still says that the care goes on.</source>
        <translation>%1さんの記録は、まだ利用中のままです。</translation>
    </message>
    <message>
        <source>The group “%1” is still in use. Please end it.</source>
        <translation>グループ「%1」が運用中のままです。終了してください。</translation>
    </message>
    <message>
        <source>%1 is still in the group “%2” in MCS. Please remove them and record the day.</source>
        <translation>%1さんがMCSのグループ「%2」に残っています。外して、その日を記録してください。</translation>
    </message>
    <message>
        <source>“%1” is to be moved to the archive by %2. Please do it in MCS and record the day.</source>
        <translation>「%1」は%2までに保管庫へ移します。MCSで移して、その日を記録してください。</translation>
    </message>
    <message>
        <source>“%1” is not in the archive yet.</source>
        <translation>「%1」はまだ保管庫に移されていません。</translation>
    </message>
    <message>
        <source>This procedure was finished on %1. Please start a new one if it is needed again.</source>
        <translation>この手続きは%1に終わりました。もう一度必要なときは、新しく始めてください。</translation>
    </message>
    <message>
        <source>This procedure was given up. Please start a new one if it is needed again.</source>
        <translation>この手続きは取りやめました。もう一度必要なときは、新しく始めてください。</translation>
    </message>
    <message>
        <source>Before “%1”, please do or waive: “%2”.</source>
        <translation>「%1」の前に、「%2」を済ませるか、理由を書いて見送ってください。</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>」「</translation>
    </message>
    <message>
        <source>The procedure has no such step.</source>
        <translation>この手続きにその手順はありません。</translation>
    </message>
    <message>
        <source>“%1” is done as soon as the records say so. Please record what is still open.</source>
        <translation>「%1」は、記録がそろうと自動で済みになります。残っていることを記録してください。</translation>
    </message>
    <message>
        <source>“%1” is done already; there is nothing to waive.</source>
        <translation>「%1」は済んでいます。見送る必要はありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be waived.</source>
        <translation>「%1」は見送ることができません。</translation>
    </message>
    <message>
        <source>“%1” is neither ticked nor waived.</source>
        <translation>「%1」は済みにも見送りにもなっていません。</translation>
    </message>
    <message>
        <source>“%1” was done after it. Please take that back first.</source>
        <translation>その後で「%1」を済みにしています。先にそちらを戻してください。</translation>
    </message>
    <message>
        <source>The policy has no such procedure. Please choose another one.</source>
        <translation>運用ポリシーにその手続きはありません。ほかのものを選んでください。</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be finished yet. Please do what is open, or waive it with a reason:
%3</source>
        <translation>%2の「%1」はまだ終えられません。残っていることを済ませるか、理由を書いて見送ってください。
%3</translation>
    </message>
    <message>
        <source>“%1” leaves nothing to be done here.</source>
        <translation>「%1」で、ここですることはありません。</translation>
    </message>
    <message>
        <source>Please enter the job, the e-mail address and the first day of %1.</source>
        <translation>%1さんの職種、メールアドレス、入職日を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 agreed to the MCS terms. Please ask and record the day.</source>
        <translation>%1さんのMCS利用規約への同意が記録されていません。確かめて、その日を記録してください。</translation>
    </message>
    <message>
        <source>The pledge of %1 is printed. Please collect it signed and record it.</source>
        <translation>%1さんの誓約書は印刷済みです。署名したものを受け取り、記録してください。</translation>
    </message>
    <message>
        <source>Where a pledge that covers the same points was signed before, it can be recorded instead (in the tab of the pledges).</source>
        <translation>同じ内容の誓約書を既に取り交わしている場合は、「誓約書」のタブで省略を記録できます。</translation>
    </message>
    <message>
        <source>%1 has not been told of “%2” yet.</source>
        <translation>%1さんに「%2」を周知した記録がありません。</translation>
    </message>
    <message>
        <source>No training that %1 attended is recorded.</source>
        <translation>%1さんが受けた教育の記録がありません。</translation>
    </message>
    <message>
        <source>%1 has no MCS account yet. Please record it when it is made.</source>
        <translation>%1さんはまだMCSのアカウントがありません。取得したら記録してください。</translation>
    </message>
    <message>
        <source>The MCS account of %1 is not recorded as in use. It may be once the pledge is there.</source>
        <translation>%1さんのMCSアカウントが利用中になっていません。誓約書がそろえば利用中にできます。</translation>
    </message>
    <message>
        <source>Please register %1 with the facility in MCS and record the day.</source>
        <translation>MCSで%1さんを施設内スタッフに登録し、その日を記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a photo in MCS.</source>
        <translation>%1さんがMCSに顔写真を登録したことが記録されていません。</translation>
    </message>
    <message>
        <source>It is not recorded that %1 has registered a profile and a photo in MCS.</source>
        <translation>%1さんがMCSにプロフィールと顔写真を登録したことが記録されていません。</translation>
    </message>
    <message>
        <source>The application that lists %1 is not handed in yet.</source>
        <translation>%1さんを載せた利用申込書がまだ提出されていません。</translation>
    </message>
    <message>
        <source>%1 is on no application. Please prepare one and hand it in.</source>
        <translation>%1さんはどの利用申込書にも載っていません。利用申込書を用意して、提出してください。</translation>
    </message>
    <message>
        <source>Please choose whom or what the procedure is about.</source>
        <translation>手続きの対象を選んでください。</translation>
    </message>
    <message>
        <source>Please choose the group that is left.</source>
        <translation>担当を外れるグループを選んでください。</translation>
    </message>
    <message>
        <source>The person does not take part in the group “%1”. Please choose another one.</source>
        <translation>その人はグループ「%1」に参加していません。ほかのグループを選んでください。</translation>
    </message>
    <message>
        <source>The person is not MCS administrator now. Please choose who hands the office over.</source>
        <translation>その人は今MCS管理者ではありません。役割を引き継ぐ今のMCS管理者を選んでください。</translation>
    </message>
    <message>
        <source>Please choose the successor.</source>
        <translation>後任を選んでください。</translation>
    </message>
    <message>
        <source>The successor must be somebody else. Please choose another person.</source>
        <translation>後任には別の人を選んでください。</translation>
    </message>
    <message>
        <source>This procedure is under way already since %1. Please go on with it in the to-do list.</source>
        <translation>この手続きは%1から進行中です。「やること」から続けてください。</translation>
    </message>
    <message>
        <source>Please choose the occasion.</source>
        <translation>どの場合かを選んでください。</translation>
    </message>
    <message>
        <source>The record this is about is not there any more. Please give the procedure up.</source>
        <translation>対象の記録がもうありません。この手続きを取りやめてください。</translation>
    </message>
    <message>
        <source>Enter the last day</source>
        <translation>最終日を記録する</translation>
    </message>
    <message>
        <source>Ask for the removal from all of them</source>
        <translation>まとめて解除を依頼する</translation>
    </message>
    <message>
        <source>End the offices</source>
        <translation>任命を終える</translation>
    </message>
    <message>
        <source>Appoint the successor</source>
        <translation>後任を任命する</translation>
    </message>
    <message>
        <source>Record the end of the care</source>
        <translation>終了を記録する</translation>
    </message>
    <message>
        <source>End all groups</source>
        <translation>グループをすべて終了する</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>紛失を記録する</translation>
    </message>
    <message>
        <source>Open the appointment</source>
        <translation>任命を開く</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>許可を終える</translation>
    </message>
    <message>
        <source>Record the invitation</source>
        <translation>招待を記録する</translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>説明を記録する</translation>
    </message>
    <message>
        <source>Fill in the request</source>
        <translation>届を書く</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>届を取り下げる</translation>
    </message>
    <message>
        <source>Record that it was found</source>
        <translation>発見を記録する</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>廃止する</translation>
    </message>
    <message>
        <source>Record the incident</source>
        <translation>事故を記録する</translation>
    </message>
    <message>
        <source>Record the briefing</source>
        <translation>周知を記録する</translation>
    </message>
    <message>
        <source>Record the training</source>
        <translation>教育を記録する</translation>
    </message>
    <message>
        <source>Print the hand-over sheet</source>
        <translation>引継書を印刷する</translation>
    </message>
    <message>
        <source>Choose the members</source>
        <translation>メンバーを選ぶ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済み</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Not yet its turn</source>
        <translation>前の手順待ち</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>提供者の許諾日</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>グループ管理者の許諾日</translation>
    </message>
    <message>
        <source>%1 does not allow its documents to be posted. Please do not post this one.</source>
        <translation>%1は文書の掲載を許可していません。この文書は掲載しないでください。</translation>
    </message>
    <message>
        <source>Please choose the facility whose document is posted.</source>
        <translation>掲載する文書の提供元の事業所を選んでください。</translation>
    </message>
    <message>
        <source>The policy in force has no rules on secondary use. Nothing has to be entered here.</source>
        <translation>適用中のポリシーに二次利用の定めはありません。ここに記録する必要はありません。</translation>
    </message>
    <message>
        <source>This use is decided on already. Please enter a new request.</source>
        <translation>この利用はすでに決定しています。新しい申請を登録してください。</translation>
    </message>
    <message>
        <source>Please choose the group.</source>
        <translation>グループを選んでください。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>情報の内容</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Please say which post or document it is, in words that tell nothing clinical.</source>
        <translation>どの投稿・文書かを、診療内容に触れない言葉で入力してください。</translation>
    </message>
    <message>
        <source>Please write what it is used for.</source>
        <translation>何に使うかを書いてください。</translation>
    </message>
    <message>
        <source>The content of such documents may not be used again, whoever permits it. Please refuse the request.</source>
        <translation>この種の文書の内容は、誰が許可しても二次利用できません。不許可としてください。</translation>
    </message>
    <message>
        <source>The manager of the group has to permit this. Please enter when that was.</source>
        <translation>グループの管理者の許可が必要です。許可の日を入力してください。</translation>
    </message>
    <message>
        <source>Whoever provided the content has to permit this. Please enter who and when that was.</source>
        <translation>内容の提供者の許可が必要です。提供者と許可の日を入力してください。</translation>
    </message>
    <message>
        <source>These are to be made unrecognisable first: %1. Please tick what was done.</source>
        <translation>先に次の項目を匿名化してください：%1。済んだものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Only what is permitted may be used. Please record the decision first.</source>
        <translation>許可されたものしか利用できません。先に決定を記録してください。</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>教育を記録する</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>周知を記録する</translation>
    </message>
    <message>
        <source>Enter the document</source>
        <translation>文書を登録する</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>確認を記録する</translation>
    </message>
    <message>
        <source>Complete the report</source>
        <translation>報告をそろえる</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>指示を記録する</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>措置を記録する</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事故を完了にする</translation>
    </message>
    <message>
        <source>Judge and report the leak</source>
        <translation>漏えい等の判断と報告</translation>
    </message>
    <message>
        <source>Go through the check list</source>
        <translation>点検表に回答する</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>是正を記録する</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>連絡を記録する</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>終了を記録する</translation>
    </message>
    <message>
        <source>Record the clearing up</source>
        <translation>後始末を記録する</translation>
    </message>
    <message>
        <source>Go on with the procedure</source>
        <translation>手続きを続ける</translation>
    </message>
    <message>
        <source>%1 last attended a training on %2. Please train them again by %3.</source>
        <translation>%1さんの前回の教育は%2です。%3までに教育を行ってください。</translation>
    </message>
    <message>
        <source>%1 is new and has not been trained. Please hold the first training by %2.</source>
        <translation>%1さんは新任で、まだ教育を受けていません。%2までに新任者の教育を行ってください。</translation>
    </message>
    <message>
        <source>No training of %1 is recorded. Please hold one, or enter the one they attended.</source>
        <translation>%1さんの教育の記録がありません。教育を行うか、受けた教育を入力してください。</translation>
    </message>
    <message>
        <source>%1 has not been told of %2. Please tell them and record the day.</source>
        <translation>%1さんに%2を周知した記録がありません。周知して、その日を記録してください。</translation>
    </message>
    <message>
        <source>The register of documents lacks %1. Please enter the version in use here.</source>
        <translation>文書の台帳に%1がありません。事業所で使っている版を登録してください。</translation>
    </message>
    <message>
        <source>Please look whether there is a newer version of “%1” by %2, and record the day.</source>
        <translation>%2までに「%1」の改訂がないかを確認し、確認日を記録してください。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>incident, day</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: the report is not complete. Please record who found it and when, and when it was reported to whom.</source>
        <translation>%1：報告がそろっていません。発見者と発見日時、報告日時と報告先を記録してください。</translation>
    </message>
    <message>
        <source>%1: nobody has instructed what is to be done. Please record the instruction.</source>
        <translation>%1：対応の指示がありません。指示を記録してください。</translation>
    </message>
    <message>
        <source>%1 is not closed yet. %2</source>
        <translation>%1：まだ完了していません。%2</translation>
    </message>
    <message>
        <source>%1: please judge whether the leak of personal data has to be reported. The first report would be due from %2, at the latest on %3.</source>
        <translation>%1：個人データの漏えい等の報告が必要かどうかを判断してください。必要な場合、速報は%2から、遅くとも%3までです。</translation>
    </message>
    <message>
        <source>%1: the first report of the leak of personal data is due from %2, at the latest on %3.</source>
        <translation>%1：個人データの漏えい等の速報の期限は%2から、遅くとも%3までです。</translation>
    </message>
    <message>
        <source>%1: the full report of the leak of personal data is due on %2.</source>
        <translation>%1：個人データの漏えい等の確報の期限は%2です。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of the self-inspection begun on %1 are not answered. Please answer them and finish it by %2.</source>
        <translation>
            <numerusform>%1に始めた自己点検に未回答の項目が%n件あります。%2までに回答して完了してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item of the self-inspection begun on %1 is answered. Please finish it by %2.</source>
        <translation>%1に始めた自己点検は全項目に回答済です。%2までに完了してください。</translation>
    </message>
    <message>
        <source>The last self-inspection was on %1. Please go through the check list again by %2.</source>
        <translation>前回の自己点検は%1です。%2までに次の点検をしてください。</translation>
    </message>
    <message>
        <source>There has been no self-inspection since this ledger was begun on %1. Please go through the check list by %2.</source>
        <translation>この台帳を始めた%1から自己点検の記録がありません。%2までに点検してください。</translation>
    </message>
    <message>
        <source>The self-inspection of %1 found “%2” not met. Please see to it by %3 and record the correction: “%4”.</source>
        <translation>%1の自己点検で「%2」が「否」でした。%3までに是正し、記録してください（是正の内容：「%4」）。</translation>
    </message>
    <message>
        <source>There is no plan for when MCS cannot be used. Please write down how you reach each other, and who is called.</source>
        <translation>MCSが使えないときのバックアッププランがありません。連絡の方法と連絡先を定めてください。</translation>
    </message>
    <message>
        <source>Continuity plan %1</source>
        <translation>バックアッププラン（版 %1）</translation>
    </message>
    <message>
        <source>inside the facility</source>
        <translation>所内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>所外</translation>
    </message>
    <message>
        <source>It is not recorded that the plan for when MCS cannot be used (%1) was announced %2. Please announce it and record the day.</source>
        <translation>バックアッププラン（版 %1）を%2に周知した記録がありません。周知して日付を記録してください。</translation>
    </message>
    <message>
        <source> and </source>
        <translation>・</translation>
    </message>
    <message>
        <source>The plan for when MCS cannot be used (%1) has to be looked through by %2: are the contacts still right? Please record the day.</source>
        <translation>バックアッププラン（版 %1）を%2までに見直してください。連絡先が今も正しいかを確かめ、日付を記録してください。</translation>
    </message>
    <message>
        <source>The notice to %1 is not sent: “%2”. Please send it and record the day.</source>
        <translation>%1への連絡が済んでいません（「%2」）。連絡して日付を記録してください。</translation>
    </message>
    <message>
        <source>%1 has left, but the appointment as MCS administrator has no last day. Please enter it; the notice to %2 is made then.</source>
        <translation>%1さんは退職しましたが、MCS管理者の任期の最終日がありません。最終日を入力してください。%2への連絡が登録されます。</translation>
    </message>
    <message>
        <source>%1 asks to use “%2” of the group “%3”. Please decide; it may not be used before.</source>
        <translation>%1さんが「%3」の「%2」の利用を申請しています。可否を決めてください。決まるまで利用できません。</translation>
    </message>
    <message>
        <source>“%1” has been declared since %2: devices outside the register may be used. Please record the end when it is over.</source>
        <translation>「%1」により、%2から管理台帳にない端末を使用できます。終わったら終了を記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” ended on %2, but %n device(s) used then are neither wiped nor in the register. Please see to it by %3.</source>
        <translation>
            <numerusform>「%1」は%2に終了しましたが、使用した端末%n台の消去または台帳への登録が済んでいません。%3までに済ませてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of %2: every step is done. Please finish the procedure.</source>
        <translation>%2「%1」：手順がすべて済みました。手続きを終えてください。</translation>
    </message>
    <message>
        <source>“%1” of %2: %3 of %4 steps are done. Next: %5 (due %6)</source>
        <translation>%2「%1」：%4の手順のうち%3まで済みました。次は「%5」（期限%6）です。</translation>
    </message>
    <message>
        <source>“%1” of %2: %3 of %4 steps are done. Next: %5</source>
        <translation>%2「%1」：%4の手順のうち%3まで済みました。次は「%5」です。</translation>
    </message>
    <message>
        <source>The topic “%1” is not in the policy. Please choose topics of the list.</source>
        <translation>項目「%1」はポリシーにありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>出席日</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>The training was held on %1. Only a video is watched on another day; please enter a training of its own for %2.</source>
        <translation>この教育の実施日は%1です。別の日に受けられるのはビデオだけです。%2の分は別の教育として入力してください。</translation>
    </message>
    <message>
        <source>Title of the training</source>
        <translation>教育の名称</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Please enter the title of the training.</source>
        <translation>教育の名称を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the length of the training in minutes, 0 to %1.</source>
        <translation>教育の時間を0から%1分の数字で入力してください。</translation>
    </message>
    <message>
        <source>Please choose who attended.</source>
        <translation>出席した人を選んでください。</translation>
    </message>
    <message>
        <source>Please enter whom the notice goes to.</source>
        <translation>連絡先を入力してください。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>連絡先・提供先</translation>
    </message>
    <message>
        <source>Please write what the notice is about.</source>
        <translation>連絡の内容を書いてください。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返答</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>連絡日</translation>
    </message>
    <message>
        <source>The policy in force has no such notice. Please choose one from the list.</source>
        <translation>適用中のポリシーにその連絡はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Please choose how the notice was sent.</source>
        <translation>連絡の方法を選んでください。</translation>
    </message>
    <message>
        <source>There is a reply: please enter when the notice was sent.</source>
        <translation>返答があるときは、連絡した日を入力してください。</translation>
    </message>
    <message>
        <source>The appointment goes on</source>
        <translation>任期の継続</translation>
    </message>
    <message>
        <source>Please choose the patient.</source>
        <translation>患者を選んでください。</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>提供日</translation>
    </message>
    <message>
        <source>Please enter whom the data was provided to.</source>
        <translation>提供先を入力してください。</translation>
    </message>
    <message>
        <source>Please enter which kinds of data were provided, never the data themselves.</source>
        <translation>提供したデータの項目を入力してください。データそのものは書かないでください。</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>Please enter the consent or the law it is based on.</source>
        <translation>根拠となる同意または法令を入力してください。</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>The policy in force asks for no record of photographs. Nothing has to be entered here.</source>
        <translation>適用中のポリシーは撮影の記録を求めていません。ここに記録する必要はありません。</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Please enter who gave the consent. It is asked for each time photographs are taken.</source>
        <translation>同意した人を入力してください。同意は撮影の都度必要です。</translation>
    </message>
    <message>
        <source>%1 is facility manager until %2. Please record the successor.</source>
        <translation>%1さんの事業所管理者の任期は%2までです。後任を登録してください。</translation>
    </message>
    <message>
        <source>%1 is MCS administrator until %2. Please record the successor.</source>
        <translation>%1さんのMCS管理者の任期は%2までです。後任を登録してください。</translation>
    </message>
    <message>
        <source>The regional policy is silent (the model rules apply)</source>
        <translation>地域ポリシーに定めなし（準則による）</translation>
    </message>
    <message>
        <source>No contact network is recorded. Please join the region&apos;s free group in MCS and enter it as a group of the kind “contact network”, with everybody who takes part.</source>
        <translation>連絡網が記録されていません。MCSで地域の連絡網の自由グループに参加し、種類「連絡網」のグループとして参加者とともに記録してください。</translation>
    </message>
    <message>
        <source>%1 uses MCS but does not take part in the contact network “%2”. Please have them invited, and record it.</source>
        <translation>%1さんはMCSを利用していますが、連絡網「%2」に参加していません。招待してもらい、記録してください。</translation>
    </message>
    <message>
        <source>Appointed: %1</source>
        <translation>任命済み：%1</translation>
    </message>
    <message>
        <source>Nobody is appointed</source>
        <translation>だれも任命されていません</translation>
    </message>
    <message>
        <source>There is no notification “%1” in the ledger. Please use an id such as submission-1.</source>
        <translation>台帳に届出「%1」はありません。submission-1のようなIDを指定してください。</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8</source>
        <translation>文字コードがUTF-8ではありません</translation>
    </message>
    <message>
        <source>%1 is there already. Please choose another place, or move that folder away first.</source>
        <translation>%1は既にあります。別の場所を選ぶか、そのフォルダーを移してください。</translation>
    </message>
    <message>
        <source>The policy cannot be written to %1. Please choose a place where you may write.</source>
        <translation>ポリシーを%1に書き出せません。書き込める場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 (%2, kept in the ledger)</source>
        <translation>%1（台帳に保存した「%2」）</translation>
    </message>
    <message>
        <source>only the model rules, “%1”, may lie under other policies</source>
        <translation>ほかのポリシーの土台になれるのは準則（%1）だけです</translation>
    </message>
    <message>
        <source>the model rules cannot lie under themselves: they must be marked as the base</source>
        <translation>準則は準則自身の上に重ねられません。土台（isBase）としてください</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2 %3）</translation>
    </message>
    <message>
        <source>%1 (brought in on %2)</source>
        <translation>%1（%2に取り込み）</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1［%2］</translation>
    </message>
    <message>
        <source>This version is in force from %1 on. Please take it over on that day or later.</source>
        <translation>この版の施行日は%1です。その日以後に採用してください。</translation>
    </message>
    <message>
        <source>The facility works by this version already; nothing in it differs.</source>
        <translation>この版は既に採用されています。違うところはありません。</translation>
    </message>
    <message>
        <source>there is no form “%1”</source>
        <translation>様式「%1」がありません</translation>
    </message>
    <message>
        <source>there is no demand “%1”</source>
        <translation>項目「%1」がdemandsにありません</translation>
    </message>
    <message>
        <source>a choice must not change “%1”</source>
        <translation>選択肢で「%1」を変えることはできません</translation>
    </message>
    <message numerus="yes">
        <source>changed every %n month(s)</source>
        <translation>
            <numerusform>%nか月ごとに変更</numerusform>
        </translation>
    </message>
    <message>
        <source>no periodic change</source>
        <translation>定期変更なし</translation>
    </message>
    <message numerus="yes">
        <source>at least %n character(s)</source>
        <translation>
            <numerusform>%n文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the facility&apos;s own setting)</source>
        <translation>%1（事業所の設定）</translation>
    </message>
    <message>
        <source>Where papers are handed in</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>The office decides.</source>
        <translation>事務局が可否を決定する</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>ポリシーの名称</translation>
    </message>
    <message>
        <source>Rows of the roster on one page</source>
        <translation>名簿の1ページの行数</translation>
    </message>
    <message>
        <source>Points an existing pledge must cover</source>
        <translation>既存の誓約書に必要な事項</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>求められること</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>The facility&apos;s own paper</source>
        <translation>事業所様式</translation>
    </message>
    <message>
        <source>Check item</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>パスワードの決まり</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>間隔・期限</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>Unclear point</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>To be signed again</source>
        <translation>署名し直しが必要</translation>
    </message>
    <message>
        <source>Valid; the wording is new</source>
        <translation>有効（文面のみ新しい）</translation>
    </message>
    <message>
        <source>Stays valid</source>
        <translation>そのまま有効</translation>
    </message>
    <message>
        <source>%1: the last day in office becomes %2.</source>
        <translation>%1：在任の最終日を%2にします。</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS.</source>
        <translation>%1さんの利用資格が記録されていません。</translation>
    </message>
    <message>
        <source>%1 has no MCS account yet.</source>
        <translation>%1さんのMCSアカウントがまだありません。</translation>
    </message>
    <message>
        <source>It is not recorded that the office received the application.</source>
        <translation>提出先での受付が記録されていません。</translation>
    </message>
    <message>
        <source>No course or training video with somebody who attended is recorded yet.</source>
        <translation>講習会またはビデオの視聴（受講した人）がまだ記録されていません。</translation>
    </message>
    <message>
        <source>The group of the contact network is not recorded yet.</source>
        <translation>連絡網のグループがまだ記録されていません。</translation>
    </message>
    <message>
        <source>%1 does not take part in the contact network yet.</source>
        <translation>%1さんはまだ連絡網に参加していません。</translation>
    </message>
    <message>
        <source>%1 holds an office since %2: %3. Please enter the last day in office.</source>
        <translation>%1さんは%2から在任しています（%3）。在任の最終日を入力してください。</translation>
    </message>
    <message>
        <source>The notice to %1 is not sent yet.</source>
        <translation>%1への連絡がまだ送られていません。</translation>
    </message>
    <message>
        <source>“%1”: it is not recorded that those who take part agreed on how to use the group.</source>
        <translation>「%1」：使い方を参加者の間で取り決めたことが記録されていません。</translation>
    </message>
    <message>
        <source>The notice of removal that lists %1 is not handed in yet.</source>
        <translation>%1さんの削除・退会の届出がまだ提出されていません。</translation>
    </message>
    <message>
        <source>The office has not been told that %1 no longer uses MCS. Please prepare the notice of removal and hand it in.</source>
        <translation>%1さんがMCSを利用しなくなることがまだ届け出られていません。削除・退会の届出を準備して提出してください。</translation>
    </message>
    <message>
        <source>The policy does not know this plan. Please choose one from the list.</source>
        <translation>このプランは運用ポリシーにありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>a procedure under way</source>
        <translation>進行中の手続き</translation>
    </message>
    <message>
        <source>Facility manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Operations manager</source>
        <translation>運用責任者</translation>
    </message>
    <message>
        <source>System manager</source>
        <translation>システム管理者</translation>
    </message>
    <message>
        <source>Personal data officer</source>
        <translation>個人情報管理責任者</translation>
    </message>
    <message>
        <source>Officer in charge of audits</source>
        <translation>監査責任者</translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation>管理委員</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS. Please choose it, or enter that the person does not use MCS.</source>
        <translation>%1さんの利用資格が記録されていません。利用資格を選ぶか、MCSを使わないと記録してください。</translation>
    </message>
    <message>
        <source>No course or training video is recorded that somebody had attended by %1. Please record it with who attended, and then hand the papers in.</source>
        <translation>%1までに受講した講習会または視聴した講習用ビデオの記録がありません。受講した人とともに記録してから提出してください。</translation>
    </message>
    <message>
        <source>These people have not been told of “%1” yet: %2. Please record the day they were told, or take them off the roster.</source>
        <translation>次の人に「%1」を説明した記録がありません：%2。説明した日を記録するか、名簿から外してください。</translation>
    </message>
    <message>
        <source>The policy of the region is not among the documents, so it is not recorded who was told of it. Please enter it and who was told.</source>
        <translation>地域の運用ポリシーが文書に登録されていないため、説明を受けた人の記録がありません。文書を登録し、説明した人を記録してください。</translation>
    </message>
    <message>
        <source>These people have not signed the pledge yet: %1. It is signed before the papers are handed in; please record it, or take the people off the roster.</source>
        <translation>誓約書に署名していない人がいます：%1。誓約書は提出の前に署名するものです。署名を記録するか、名簿から外してください。</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds these people may use MCS: %1. Please enter it, or take them off the roster.</source>
        <translation>次の人の利用資格が記録されていません：%1。利用資格を入力するか、名簿から外してください。</translation>
    </message>
    <message>
        <source>%1 is not recorded as registered with the facility in MCS. Please register them and enter the day before the account is put into use.</source>
        <translation>%1さんのMCSへの施設スタッフ登録が記録されていません。登録した日を入力してから、アカウントを利用中にしてください。</translation>
    </message>
    <message>
        <source>The office refused the application of %1 on %2: %3. No account may be recorded as acquired.</source>
        <translation>%1さんの利用申込は%2に否とされました（%3）。アカウントを取得済として記録することはできません。</translation>
    </message>
    <message>
        <source>The application of %1 was accepted on %2, but the day the ID was issued is not recorded. Please record it first.</source>
        <translation>%1さんの利用申込は%2に可とされましたが、ID付与日が記録されていません。先にID付与日を記録してください。</translation>
    </message>
    <message>
        <source>No ID has been issued to %1 yet. Please record the application, what the office decided, and the day the ID was issued.</source>
        <translation>%1さんにはまだIDが付与されていません。利用申込、可否、ID付与日を記録してください。</translation>
    </message>
    <message>
        <source>The removal of %1 has not been notified yet. The account is deleted only after the notice has been handed in; please hand it in first.</source>
        <translation>%1さんの削除がまだ届け出られていません。アカウントの削除は届出を提出した後に行います。先に届出を提出してください。</translation>
    </message>
    <message>
        <source>These people have no MCS account yet: %1. Their accounts are acquired before the papers are handed in; please record them, or take the people off the roster.</source>
        <translation>次の人のMCSアカウントがまだありません：%1。書類はアカウントの取得後に提出します。取得を記録するか、名簿から外してください。</translation>
    </message>
    <message>
        <source>A notification handed in on %1 waits for its answer. Please record the answer or its return first.</source>
        <translation>%1に提出した届出が回答待ちです。先に回答または差戻しを記録してください。</translation>
    </message>
    <message>
        <source>Please enter from when it holds.</source>
        <translation>異動日または最終日を入力してください。</translation>
    </message>
    <message>
        <source>%1 “%2” is not signed yet. The papers of a notification are handed in together; please record the signature first.</source>
        <translation>%1「%2」がまだ署名されていません。届出の書類はまとめて提出します。先に署名を記録してください。</translation>
    </message>
    <message>
        <source>What the office decided can be recorded only for a notification that it has received.</source>
        <translation>可否を記録できるのは、受付済の届出だけです。</translation>
    </message>
    <message>
        <source>The office decides nothing about such a notification; it only receives it.</source>
        <translation>この種類の届出には可否の決定はありません。受付までを記録します。</translation>
    </message>
    <message>
        <source>IDs are issued only after the office has accepted the notification.</source>
        <translation>ID付与は、可と決まった届出だけに記録できます。</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>ID付与日</translation>
    </message>
    <message>
        <source>A notification is completed when the office has said everything that it will say about it.</source>
        <translation>届出を完了にできるのは、提出先の回答がすべてそろってからです。</translation>
    </message>
    <message>
        <source>Take the new version over</source>
        <translation>新しい版を確認する</translation>
    </message>
    <message>
        <source>It is not recorded who answers requests and complaints about personal data, or by which telephone number. Please enter both in the settings.</source>
        <translation>個人情報の開示請求や苦情等の窓口の担当者または電話番号が記録されていません。設定で両方を入力してください。</translation>
    </message>
    <message>
        <source>Nobody holds this office: %1. Please record who does.</source>
        <translation>次の役割の人がいません：%1。任命を記録してください。</translation>
    </message>
    <message>
        <source>%1 holds this office until %2: %3. Please record the successor.</source>
        <translation>%1さんの任期は%2までです（%3）。後任を記録してください。</translation>
    </message>
    <message>
        <source>Operations manager, system manager or personal data officer: one of them is MCS administrator by the model rules, but no administrator holds such an office. Please record the office of %1, or put this off with the reason.</source>
        <translation>準則では運用責任者、システム管理者、個人情報保護責任者のいずれかがMCS管理者を担いますが、そのいずれかを兼ねるMCS管理者がいません。%1さんの任命を記録するか、理由を書いて猶予してください。</translation>
    </message>
    <message>
        <source>The policy “%1” has been revised (%2). Please look at what changes and take the new version over.</source>
        <translation>ポリシーが改訂されました：%1（%2）。変更点を確かめて、新しい版を採用してください。</translation>
    </message>
    <message>
        <source>%1 signed the pledge on %2, under an earlier version of the policy. The version in force asks for a new signature. Please print it, have it signed and record it.</source>
        <translation>%1さんの誓約書（%2署名）は改訂前の版のものです。現在の版では署名し直しが必要です。印刷して署名してもらい、記録してください。</translation>
    </message>
    <message>
        <source>%1 signed the pledge on %2, under an earlier version of the policy. It stays valid; a pledge in the new wording is recommended.</source>
        <translation>%1さんの誓約書（%2署名）は改訂前の版のものです。有効ですが、新しい文面での取り直しをお勧めします。</translation>
    </message>
    <message>
        <source>The consent of %1, signed on %2, is of an earlier version of the policy. The version in force asks for a new signature. Please print it, explain it and have it signed.</source>
        <translation>%1さんの同意書（%2署名）は改訂前の版のものです。現在の版では署名し直しが必要です。印刷し、説明して署名してもらってください。</translation>
    </message>
    <message>
        <source>The consent of %1, signed on %2, is of an earlier version of the policy. It stays valid; a consent in the new wording is recommended.</source>
        <translation>%1さんの同意書（%2署名）は改訂前の版のものです。有効ですが、新しい文面での取り直しをお勧めします。</translation>
    </message>
    <message>
        <source>“%1”, signed on %2, is of an earlier version of the policy. The version in force asks for it anew. Please print it, have it signed and hand it in.</source>
        <translation>「%1」（%2署名）は改訂前の版のものです。現在の版では出し直しが必要です。印刷して署名し、提出してください。</translation>
    </message>
    <message>
        <source>“%1”, signed on %2, is of an earlier version of the policy. It stays valid; handing it in again in the new wording is recommended.</source>
        <translation>「%1」（%2署名）は改訂前の版のものです。有効ですが、新しい文面での出し直しをお勧めします。</translation>
    </message>
    <message>
        <source>It is not recorded on what grounds %1 may use MCS. Please choose it in the staff record.</source>
        <translation>%1さんの利用資格が記録されていません。スタッフの記録で選んでください。</translation>
    </message>
    <message>
        <source>What the office decided about the %1 received on %2 is not recorded. Please ask the office if it is not there by %3.</source>
        <translation>%2に受け付けられた%1の可否が記録されていません。%3までに回答がなければ提出先に確認してください。</translation>
    </message>
    <message>
        <source>The %1 was accepted on %2, but the day the IDs were issued is not recorded. Please ask the office if they are not there by %3.</source>
        <translation>%1は%2に可とされましたが、ID付与日が記録されていません。%3までに付与されなければ提出先に確認してください。</translation>
    </message>
    <message>
        <source>The office refused the %1 on %2: %3. MCS may not be used yet; please clear it up with the office and apply again.</source>
        <translation>%1は%2に否とされました（%3）。まだMCSを利用できません。提出先と調整して、あらためて申し込んでください。</translation>
    </message>
    <message>
        <source>The %1 has not been handed in. Please print these papers, have them signed and hand them in together: %2.</source>
        <translation>%1がまだ提出されていません。次の書類を印刷し、署名・押印のうえ、まとめて提出してください：%2。</translation>
    </message>
    <message>
        <source>The office refused the application that lists %1: %2. Please clear it up with the office, or enter that %1 does not use MCS.</source>
        <translation>%1さんの利用申込は否とされました（%2）。提出先と調整するか、MCSを利用しない人として記録してください。</translation>
    </message>
    <message>
        <source>%1 is on no roster handed in so far. Please print the papers of the %2 and hand them in.</source>
        <translation>%1さんは、これまでに提出した名簿に載っていません。%2の書類を印刷して提出してください。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>%1 is no longer as notified (%2). Please hand in the %3.</source>
        <translation>%1さんの届出の内容が変わっています（%2）。%3を提出してください。</translation>
    </message>
    <message>
        <source>%1 left on %2. Please hand in the %3 by %4.</source>
        <translation>%1さんは%2に退職しました。%4までに%3を提出してください。</translation>
    </message>
    <message>
        <source>%1 leaves on %2. Please hand in the %3 by %4; the account is deleted after that.</source>
        <translation>%1さんは%2に退職します。%4までに%3を提出してください。アカウントの削除は、その後に行います。</translation>
    </message>
    <message>
        <source>%1 no longer uses MCS or is about to delete the account. Please hand in the %2 first.</source>
        <translation>%1さんはMCSを利用しなくなったか、アカウントの削除を予定しています。先に%2を提出してください。</translation>
    </message>
    <message>
        <source>Why the patient may be shared is recorded: %1 of %2 groups</source>
        <translation>対象患者の区分を記録：%1/%2グループ</translation>
    </message>
    <message>
        <source>It was agreed that patient and family take part: %1 of %2 groups</source>
        <translation>患者・家族の参加の合意：%1/%2グループ</translation>
    </message>
    <message>
        <source>Prepare the notification</source>
        <translation>届出を準備</translation>
    </message>
    <message>
        <source>It is not recorded how those in the group “%1” agreed to use it. Please agree on it together and record it.</source>
        <translation>グループ「%1」の使い方を参加者の間で取り決めたことが記録されていません。取り決めて記録してください。</translation>
    </message>
    <message>
        <source>It is not recorded what those in the group “%1” agreed on about using its contents elsewhere. Please agree on it together and record it.</source>
        <translation>グループ「%1」の内容の二次利用について参加者の間で取り決めたことが記録されていません。取り決めて記録してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1&#x3000;as of %2</source>
        <translation>%1&#x3000;%2現在</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>%1 lines (%2)</source>
        <translation>%1件（%2）</translation>
    </message>
    <message>
        <source>%1&#x3000;%2&#x3000;%3</source>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Since / until</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Put off until %1: %2 (%3)</source>
        <translation>%1まで猶予：%2（%3）</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>猶予中</translation>
    </message>
    <message>
        <source>Duties article by article</source>
        <translation>条文ごとの適合状況</translation>
    </message>
    <message>
        <source>%1: %2 of %3 met; recommended: %4 of %5</source>
        <translation>%1：%3項目のうち%2項目に適合、推奨は%5項目のうち%4項目</translation>
    </message>
    <message>
        <source>Region (%1)</source>
        <translation>地域（%1）</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>求められること</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未達</translation>
    </message>
</context>
<context>
    <name>mcs::app</name>
    <message>
        <source>&amp;Bring in a folder</source>
        <translation>フォルダーから取り込む(&amp;B)</translation>
    </message>
    <message>
        <source>Write out as a &amp;folder</source>
        <translation>フォルダーへ書き出す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit the text of a form</source>
        <translation>様式の文面を直す(&amp;E)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ActEditor</name>
    <message>
        <source>Articles: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Note: %1 (%2)</source>
        <translation>注意：%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>可否(&amp;D)</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>決定した日(&amp;O)</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>決定した人(&amp;B)</translation>
    </message>
    <message>
        <source>Reason for deciding &amp;alone</source>
        <translation>一人で決定した理由(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody else could decide: please write why applicant and decider are the same person.</source>
        <translation>ほかに決定できる人がいません。届出者と決定した人が同じである理由を書いてください。</translation>
    </message>
    <message>
        <source>&amp;Conditions or reason</source>
        <translation>条件・理由(&amp;C)</translation>
    </message>
    <message>
        <source>Required when it is refused.</source>
        <translation>認めない場合は必須です。</translation>
    </message>
    <message>
        <source>Nobody holds the office that decides this (%1; %2). Please record the appointment first.</source>
        <translation>決定する役割の人（%1、%2）がいません。先に任命を記録してください。</translation>
    </message>
    <message>
        <source>Decided by: %1 (%2; %3)</source>
        <translation>決定できる人：%1（%2。%3）</translation>
    </message>
</context>
<context>
    <name>mcs::app::AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>利用者を加える</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加える</translation>
    </message>
    <message>
        <source>Name of the new user</source>
        <translation>新しい利用者の名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Person in the staff list</source>
        <translation>スタッフ名簿の人</translation>
    </message>
    <message>
        <source>&amp;Name of the new user</source>
        <translation>新しい利用者の名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>役割(&amp;R)</translation>
    </message>
    <message>
        <source>Person in the &amp;staff list</source>
        <translation>スタッフ名簿の人(&amp;S)</translation>
    </message>
    <message>
        <source>The new user enters a password here:</source>
        <translation>新しい利用者ご本人が、ここにパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Please enter the name of the new user.</source>
        <translation>新しい利用者の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is already a user of this name. Please choose another name.</source>
        <translation>同じ名前の利用者がすでにいます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>“%1” can now open the ledger on this PC.</source>
        <translation>「%1」さんがこのパソコンで台帳を開けるようになりました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::AdministratorPage</name>
    <message>
        <source>The manager is the MCS administrator as &amp;well</source>
        <translation>事業所管理者がMCS管理者を兼ねる(&amp;W)</translation>
    </message>
    <message>
        <source>MCS administrator and password</source>
        <translation>MCS管理者とパスワード</translation>
    </message>
    <message>
        <source>The MCS administrator is the first user of this ledger. The password encrypts everything in it.</source>
        <translation>MCS管理者が、この台帳の最初の利用者になります。台帳の中身はすべて、このパスワードで暗号にして保管されます。</translation>
    </message>
    <message>
        <source>MCS administrator: name</source>
        <translation>MCS管理者の氏名</translation>
    </message>
    <message>
        <source>MCS administrator: reading</source>
        <translation>MCS管理者のフリガナ</translation>
    </message>
    <message>
        <source>&amp;Choose another place</source>
        <translation>保管場所を変える(&amp;C)</translation>
    </message>
    <message>
        <source>MCS &amp;administrator: name</source>
        <translation>MCS管理者の氏名(&amp;A)</translation>
    </message>
    <message>
        <source>MCS administrator: &amp;reading</source>
        <translation>MCS管理者のフリガナ(&amp;R)</translation>
    </message>
    <message>
        <source>MCS Ledger</source>
        <translation>MCS管理台帳</translation>
    </message>
    <message>
        <source>The ledger is kept in: %1</source>
        <translation>台帳の保管場所：%1</translation>
    </message>
    <message>
        <source>Choose where the ledger is to be kept</source>
        <translation>台帳の保管場所を選ぶ</translation>
    </message>
    <message>
        <source>No folder can be made at this place. Please choose another place.</source>
        <translation>この場所にはフォルダーを作れません。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::AgreementEditor</name>
    <message>
        <source>Agreement of a group</source>
        <translation>グループの取り決め</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>内容の種類(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discussed on</source>
        <translation>話し合った日(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;greed on</source>
        <translation>合意日(&amp;G)</translation>
    </message>
    <message>
        <source>Leave this empty if it was not agreed.</source>
        <translation>合意に至らなかった場合は空欄にします。</translation>
    </message>
    <message>
        <source>&amp;Taking part</source>
        <translation>参加者(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What was agreed</source>
        <translation>取り決めの内容(&amp;W)</translation>
    </message>
    <message>
        <source>With patient or family: why it is necessary. No clinical details here.</source>
        <translation>患者・家族の参加では、その必要性を書きます。診療の内容は書かないでください。</translation>
    </message>
    <message>
        <source>&amp;Effectiveness</source>
        <translation>有効性(&amp;E)</translation>
    </message>
    <message>
        <source>What their taking part is good for.</source>
        <translation>参加によって期待できることを書きます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::AppointmentEditor</name>
    <message>
        <source>Appointment</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>新しい任命</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>氏名(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>役割(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>就任日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>退任日(&amp;U)</translation>
    </message>
    <message>
        <source>The last day in office. Leave it empty while in office.</source>
        <translation>最後に務めた日です。在任中は空欄にしてください。</translation>
    </message>
    <message>
        <source>Role &amp;explained on</source>
        <translation>役割の説明日(&amp;E)</translation>
    </message>
    <message>
        <source>The role is explained before the rights are given.</source>
        <translation>権限を渡す前に役割を説明します。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please check both dates.</source>
        <translation>退任日が就任日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>In a small facility one person may hold all of them.</source>
        <translation>小規模な施設では、一人がすべてを兼ねることができます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::AuditSection</name>
    <message>
        <source>History</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Everything that was done in this ledger: by whom, when, and what changed. Entries can neither be changed nor deleted.</source>
        <translation>この台帳でいつ、だれが、何をし、何が変わったかの記録です。記録は変更も削除もできません。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>対象の種類</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Only this &amp;record</source>
        <translation>この対象だけ(&amp;R)</translation>
    </message>
    <message>
        <source>Shows the entries about the record of the chosen line only</source>
        <translation>選んだ行の対象についての記録だけを表示します</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>利用者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>対象の種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>選んだ記録</translation>
    </message>
    <message>
        <source>Newes&amp;t</source>
        <translation>最新(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation>新しい方へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation>古い方へ(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the day</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>&amp;Go to the day</source>
        <translation>日付へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Write out as &amp;CSV</source>
        <translation>CSVに書き出す(&amp;C)</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>empty: nothing to remark</source>
        <translation>空欄なら「特になし」</translation>
    </message>
    <message>
        <source>Record that it was &amp;looked through</source>
        <translation>確認したことを記録する(&amp;L)</translation>
    </message>
    <message>
        <source>This entry is about no record. Choose another one first.</source>
        <translation>この記録には対象がありません。別の行を選んでください。</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>記録はありません</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>%1番から%2番</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>It is not recorded that anybody looked the history through.</source>
        <translation>操作の記録を確認したという記録は、まだありません。</translation>
    </message>
    <message>
        <source>Looked through last on %1 by %2, up to entry %3. Finding: %4</source>
        <translation>最後の確認：%1 %2（%3番まで）&#x3000;所見：%4</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Write out the history</source>
        <translation>操作の記録の書出し</translation>
    </message>
    <message>
        <source>history</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 entries were written to %2.</source>
        <translation>%1件を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>It is recorded that the history was looked through up to entry %1.</source>
        <translation>操作の記録を%1番まで確認したことを記録しました。</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>所見(&amp;I)</translation>
    </message>
</context>
<context>
    <name>mcs::app::Badge</name>
    <message>
        <source>%1 all met</source>
        <translation>%1 すべて満たしています</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2項目中 %1項目</translation>
    </message>
    <message>
        <source>recommended: %1 of %2</source>
        <translation>推奨 %2項目中 %1項目</translation>
    </message>
</context>
<context>
    <name>mcs::app::BreachEditor</name>
    <message>
        <source>Leak of personal data</source>
        <translation>個人データの漏えい等</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>判断を保存</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>&amp;Personal data has or may have leaked</source>
        <translation>個人データの漏えい等またはそのおそれがある(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Known on</source>
        <translation>知った日(&amp;K)</translation>
    </message>
    <message>
        <source>It may have been done for an &amp;improper purpose</source>
        <translation>不正の目的によるおそれがある(&amp;I)</translation>
    </message>
    <message>
        <source>It must be reported in any of these cases:
%1</source>
        <translation>次のいずれかに当たるときは報告が必要です：
%1</translation>
    </message>
    <message>
        <source>%1 (one of these is enough)</source>
        <translation>%1（いずれか一つでよい）</translation>
    </message>
    <message>
        <source>&amp;Safeguards</source>
        <translation>保護措置(&amp;S)</translation>
    </message>
    <message>
        <source>What was encrypted need not be reported when all of this was in place.</source>
        <translation>これらがそろっていれば、暗号化されたものの紛失は報告を要しません。</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>判断(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Reason of the judgement</source>
        <translation>判断の理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;First report on</source>
        <translation>速報日(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ull report on</source>
        <translation>確報日(&amp;U)</translation>
    </message>
    <message>
        <source>What the report says, as far as it is known:</source>
        <translation>報告事項（わかっている範囲で）：</translation>
    </message>
    <message>
        <source>First report: %1 to %2. Full report: until %3. The day it was known is not counted; holidays are.</source>
        <translation>速報：%1から%2まで。確報：%3まで。知った日は数えず、休日は数えます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::BriefingEditor</name>
    <message>
        <source>Record the telling</source>
        <translation>周知を記録</translation>
    </message>
    <message>
        <source>These documents were explained or handed out to these people.</source>
        <translation>次の文書を、次の人に説明または配布しました。</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>文書(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>周知した人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation>周知日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
</context>
<context>
    <name>mcs::app::CallListEdit</name>
    <message>
        <source>Contacts in calling order</source>
        <translation>連絡する順の連絡先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>事業所名・氏名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>&amp;Add a contact</source>
        <translation>連絡先を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Call &amp;earlier (Alt+Up)</source>
        <translation>順番を上へ（Alt+↑）(&amp;E)</translation>
    </message>
    <message>
        <source>Call &amp;later (Alt+Down)</source>
        <translation>順番を下へ（Alt+↓）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>外す(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mcs::app::CandidatesEditor</name>
    <message>
        <source>Propose members</source>
        <translation>メンバーの候補を追加</translation>
    </message>
    <message>
        <source>Members for “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>候補(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;outside member…</source>
        <translation>他事業所の人を新しく登録(&amp;O)…</translation>
    </message>
    <message>
        <source>Somebody of another office who is not in the list.</source>
        <translation>一覧にない他事業所の人はここから登録します。</translation>
    </message>
    <message>
        <source>Why they are &amp;needed</source>
        <translation>参加が必要な理由(&amp;N)</translation>
    </message>
    <message>
        <source>Counts for everybody who is ticked. No clinical details here. %1</source>
        <translation>選んだ人全員に共通の理由です。診療の内容は書かないでください。%1</translation>
    </message>
    <message>
        <source>&amp;Invited on</source>
        <translation>招待を決めた日(&amp;I)</translation>
    </message>
    <message>
        <source>Leave this empty if they are not invited yet.</source>
        <translation>まだ招待していない場合は空欄にします。</translation>
    </message>
    <message>
        <source>Invited in &amp;MCS on</source>
        <translation>MCSで招待した日(&amp;M)</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>候補にする</translation>
    </message>
    <message>
        <source>Patient or &amp;family</source>
        <translation>患者・家族(&amp;F)</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Relation to the patient</source>
        <translation>患者との続柄</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>Please enter the day on which the invitation was decided.</source>
        <translation>招待を決めた日を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the name.</source>
        <translation>氏名を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the relation.</source>
        <translation>続柄を入力してください。</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>1人以上選んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutEditor</name>
    <message>
        <source>Request to carry out</source>
        <translation>持出し届</translation>
    </message>
    <message>
        <source>New request to carry out</source>
        <translation>新しい持出し届</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>届出者(&amp;A)</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>持ち出すもの</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>持出し先(&amp;D)</translation>
    </message>
    <message>
        <source>May be left empty.</source>
        <translation>空欄でもかまいません。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了日(&amp;U)</translation>
    </message>
    <message>
        <source>The last day; it is brought back on it at the latest.</source>
        <translation>遅くともこの日に返却します。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>Apply for the approval</source>
        <translation>届け出る（承認を求める）</translation>
    </message>
    <message>
        <source>Keep it as a draft</source>
        <translation>下書として保存する</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>処理(&amp;D)</translation>
    </message>
    <message>
        <source>Applied &amp;on</source>
        <translation>届出日(&amp;O)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>届け出る</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>下書を保存</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutItemsEdit</name>
    <message>
        <source>Add another thing</source>
        <translation>持ち出すものを追加</translation>
    </message>
    <message>
        <source>(another medium, written below)</source>
        <translation>（台帳外の媒体：下に記入）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Information on it</source>
        <translation>情報の内容</translation>
    </message>
    <message>
        <source>Only where something belongs to it, such as a memory card</source>
        <translation>メモリカードなど、付属するものがある場合だけ</translation>
    </message>
    <message>
        <source>For example: USB memory, paper</source>
        <translation>例：USBメモリ、紙の資料</translation>
    </message>
    <message>
        <source>What kind of information; never its content</source>
        <translation>情報の種類（中身は書かない）</translation>
    </message>
    <message>
        <source>Thing %1: %2</source>
        <translation>持ち出すもの%1：%2</translation>
    </message>
    <message>
        <source>Thing %1</source>
        <translation>持ち出すもの %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove this thing</source>
        <translation>これを取り除く</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutPage</name>
    <message>
        <source>Carry-outs</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>Requests to carry something out</source>
        <translation>持出し届の一覧</translation>
    </message>
    <message>
        <source>Nothing has been carried out yet. Press F6 to enter the first request.</source>
        <translation>持出し届はまだありません。F6で最初の届を入力します。</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新しい届</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>承認・却下</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>持出しを記録</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>返却を記録</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>返却を確認</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>紛失を記録</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取下げ</translation>
    </message>
</context>
<context>
    <name>mcs::app::CarryOutStepEditor</name>
    <message>
        <source>Approve or reject</source>
        <translation>承認・却下</translation>
    </message>
    <message>
        <source>%1 applies to carry something out.</source>
        <translation>%1さんの持出し届です。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下する</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>持出しを記録</translation>
    </message>
    <message>
        <source>%1 takes this out.</source>
        <translation>%1さんが次のものを持ち出します。</translation>
    </message>
    <message>
        <source>&amp;Taken out on</source>
        <translation>持ち出した日(&amp;T)</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>返却を記録</translation>
    </message>
    <message>
        <source>What did %1 bring back?</source>
        <translation>%1さんが返却したものを入力してください。</translation>
    </message>
    <message>
        <source>Leave empty what is still outside. The erasing may follow later.</source>
        <translation>まだ外にあるものは返却日を空欄にします。消去は後から記録できます。</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>返却を確認</translation>
    </message>
    <message>
        <source>Everything was looked at: it is there, and the information on it is erased.</source>
        <translation>すべて現物があり、情報が消去されていることを確認しました。</translation>
    </message>
    <message>
        <source>&amp;Confirmed on</source>
        <translation>確認した日(&amp;C)</translation>
    </message>
    <message>
        <source>Confirmed &amp;by</source>
        <translation>確認した人(&amp;B)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認を記録</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>紛失を記録</translation>
    </message>
    <message>
        <source>Something was lost outside.</source>
        <translation>持ち出したものを紛失しました。</translation>
    </message>
    <message>
        <source>Please report it at once, change the passwords, and have the line or the device locked.</source>
        <translation>直ちに報告し、パスワードの変更と、回線または端末の停止を行ってください。</translation>
    </message>
    <message>
        <source>&amp;Lost on</source>
        <translation>紛失した日(&amp;L)</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>紛失を記録</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>届を取り下げる</translation>
    </message>
    <message>
        <source>The request of %1 is withdrawn and kept as such.</source>
        <translation>%1さんの届を取り下げます。届は取下げとして残ります。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>・%1: %2</source>
        <translation>・%1：%2</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>目的：%1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>持出し先：%1</translation>
    </message>
    <message>
        <source>Period: %1 to %2</source>
        <translation>期間：%1～%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返却した日</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去した日</translation>
    </message>
    <message>
        <source>&amp;What was lost</source>
        <translation>紛失したもの(&amp;W)</translation>
    </message>
    <message>
        <source>Please enter why it is rejected.</source>
        <translation>却下する理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::CheckListEdit</name>
    <message>
        <source>Co&amp;mment on the current item</source>
        <translation>選んだ項目の備考(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All the &amp;rest in order</source>
        <translation>残りはすべて適(&amp;R)</translation>
    </message>
    <message>
        <source>Comment on the current item</source>
        <translation>選んだ項目の備考</translation>
    </message>
    <message>
        <source>Check items, answered with the keys 1 to 4</source>
        <translation>点検項目（1～4のキーで答える）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答え</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%2項目中 %1項目回答</translation>
    </message>
</context>
<context>
    <name>mcs::app::CommandLine</name>
    <message>
        <source>MCS Ledger: the registers a Medical Care Station administrator keeps.</source>
        <translation>MCS管理台帳：メディカルケアステーションの管理者が付ける台帳です。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>画面を開きます</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed and nothing changed, 2 wrong usage.</source>
        <translation>終了コード：0 完了、1 失敗（何も変更していません）、2 使い方の誤り</translation>
    </message>
    <message>
        <source>%1 See “mcs-ledger --help”.</source>
        <translation>%1使い方は「mcs-ledger --help」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」という命令はありません。</translation>
    </message>
    <message>
        <source>The sample ledger was made in %1. All people in it are fictitious.</source>
        <translation>見本の台帳を %1 に作りました。登場する人物はすべて架空です。</translation>
    </message>
    <message>
        <source>makes a sample ledger of fictitious people; P is made with a random password when missing</source>
        <translation>架空の人物による見本の台帳を作ります（P がなければ、無作為なパスワードで作ります）</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>ファイル %1 がありません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check who may read it.</source>
        <translation>ファイル %1 を読めません。読み取りの権限を確かめてください。</translation>
    </message>
    <message>
        <source>new %1, completed %2, unchanged %3</source>
        <translation>新規 %1件、補完 %2件、変更なし %3件</translation>
    </message>
    <message>
        <source>Columns left aside: %1</source>
        <translation>取り込まなかった列：%1</translation>
    </message>
    <message>
        <source>The list has %1 problems, so nothing was brought in. Mend these rows and try again:</source>
        <translation>一覧に誤りが%1件あるため、何も取り込みませんでした。次の箇所を直して、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>The list can be brought in (%1). This was a trial; nothing was saved.</source>
        <translation>この一覧は取り込めます（%1）。試しに確かめただけで、保存はしていません。</translation>
    </message>
    <message>
        <source>The list was brought in (%1).</source>
        <translation>一覧を取り込みました（%1）。</translation>
    </message>
    <message>
        <source>brings in a list (CSV, UTF-8 or Shift_JIS), all rows or none</source>
        <translation>一覧（CSV、UTF-8 または Shift_JIS）を取り込みます。一行でも誤りがあれば何も取り込みません</translation>
    </message>
    <message>
        <source>%1 is too big to describe a facility.</source>
        <translation>%1 は事業所の説明としては大きすぎます。ファイルを確かめてください。</translation>
    </message>
    <message>
        <source>The recovery key must not lie in the folder of the ledger. Choose another place for it.</source>
        <translation>復旧キーは台帳のフォルダーの中には置けません。別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The ledger was made in %1. The first user is “%2”.</source>
        <translation>台帳を %1 に作りました。最初の利用者は「%2」です。</translation>
    </message>
    <message>
        <source>The recovery key is in %1. Print it, keep it in a locked place and delete the file.</source>
        <translation>復旧キーを %1 に書き出しました。印刷して鍵のかかる場所に保管し、ファイルは削除してください。</translation>
    </message>
    <message>
        <source>makes a new ledger; the recovery key is written to R</source>
        <translation>新しい台帳を作ります。復旧キーを R に書き出します</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The password file %1 cannot be read. Check who may read it.</source>
        <translation>パスワードのファイル %1 を読めません。読み取りの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The password file %1 does not exist.</source>
        <translation>パスワードのファイル %1 がありません。名前と場所を確かめてください。</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>「%1」の１行目にパスワードがありません。パスワードを１行目に書いてください。</translation>
    </message>
    <message>
        <source>The first line of %1 is too long for a password.</source>
        <translation>「%1」の１行目はパスワードとしては長すぎます。パスワードを書いたファイルかどうかを確かめてください。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it again as UTF-8.</source>
        <translation>「%1」の文字を読み取れません。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>Give only one of --all-missing, --subject and --blank.</source>
        <translation>--all-missing、--subject、--blank は、どれか一つだけ指定してください。</translation>
    </message>
    <message>
        <source>--fill is unsigned or full.</source>
        <translation>--fill には unsigned か full を指定してください。</translation>
    </message>
    <message>
        <source>A blank form is not filled in; leave --fill out.</source>
        <translation>白紙の様式には記入しないため、--fill は指定できません。</translation>
    </message>
    <message>
        <source>There is no staff “%1” to explain the consent. Give an id such as staff-3 or an e-mail address.</source>
        <translation>説明者にするスタッフ「%1」が見つかりません。staff-3 のような番号か、メールアドレスで指定してください。</translation>
    </message>
    <message>
        <source>Nothing is missing, so nothing was printed.</source>
        <translation>足りない書類はないため、印刷しませんでした。</translation>
    </message>
    <message>
        <source>%1 papers (%2 pages) were written to %3.</source>
        <translation>%1件（%2ページ）を %3 に書き出しました。</translation>
    </message>
    <message>
        <source>There is no ledger in %1. Check the folder, or make a ledger with “mcs-ledger new”.</source>
        <translation>%1 に台帳がありません。フォルダーを確かめるか、「mcs-ledger new」で台帳を作ってください。</translation>
    </message>
    <message>
        <source>This PC offers no keychain, so the password alone opens the ledger.</source>
        <translation>このPCでは鍵の保管機能が使えないため、台帳はパスワードだけで開きます。</translation>
    </message>
    <message>
        <source>There is nothing to do as of %1.</source>
        <translation>%1現在、やることはありません。</translation>
    </message>
    <message>
        <source>To do as of %1: %2</source>
        <translation>%1現在のやること：%2件</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>【%1】%2件</translation>
    </message>
    <message>
        <source>lists what is missing, due or overdue, with its article</source>
        <translation>足りないもの、期限の来るもの、過ぎたものを、根拠の条文とともに並べます</translation>
    </message>
    <message>
        <source>The ledger is not as it was written. Do not go on working with it; bring back a backup.</source>
        <translation>台帳が書き込まれたときの状態と違います。このまま使わず、控え（バックアップ）から戻してください。</translation>
    </message>
    <message>
        <source>The ledger is as it was written: %1 audit entries and %2 pages were checked.</source>
        <translation>台帳に問題はありません。操作の記録%1件とデータ%2ページを確かめました。</translation>
    </message>
    <message>
        <source>checks that nothing in the ledger was changed from outside</source>
        <translation>台帳が外から書き換えられていないことを確かめます</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>The option “%1” is not known for “%2”.</source>
        <translation>「%2」に「%1」という指定はありません。</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>「%1」が二度指定されています。</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>「%1」に値は付けられません。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>「%1」には値が必要です。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 を指定してください。</translation>
    </message>
    <message>
        <source>The option “%1” is missing.</source>
        <translation>「%1」を指定してください。</translation>
    </message>
    <message>
        <source>%1 exists already. It is not overwritten; give another name.</source>
        <translation>%1 はすでにあります。上書きはしませんので、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be created. Check the folder and who may write to it.</source>
        <translation>%1 を作れません。フォルダーと書き込みの権限を確かめてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the free space of the disk.</source>
        <translation>%1 に書き込めません。ディスクの空き容量を確かめてください。</translation>
    </message>
    <message>
        <source>Whom is the form for? Give --all-missing, or --subject with an id from the to-do list or an e-mail address.</source>
        <translation>誰の分を印刷するのかを、--all-missing か、--subject と番号（todo の一覧にあるもの）またはメールアドレスで指定してください。</translation>
    </message>
    <message>
        <source>CP932 does not have these characters, so the file has 〓 or a plain form in their place: %1. Without --encoding cp932 every character is kept.</source>
        <translation>次の文字はCP932にないため、ファイルでは〓または通常の字体になっています：%1。--encoding cp932 を付けなければ、すべての文字がそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1件を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>The ledger could not be written to, so its history does not tell of this list.</source>
        <translation>台帳に書き込めなかったため、この書出しは操作の記録に残っていません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written out. Write one of: %2.</source>
        <translation>「%1」は書き出せません。次のどれかを指定してください：%2。</translation>
    </message>
    <message>
        <source>--encoding is utf-8 or cp932.</source>
        <translation>--encoding に指定できるのは utf-8 か cp932 です。</translation>
    </message>
    <message>
        <source>writes a register as CSV and enters that in the history</source>
        <translation>台帳の一覧をCSVに書き出し、操作の記録に残します</translation>
    </message>
    <message>
        <source>“%1” cannot be brought in. Write staff, patients or devices.</source>
        <translation>「%1」は取り込めません。staff（スタッフ）、patients（患者）、devices（端末）のどれかを書いてください。</translation>
    </message>
    <message>
        <source>Whom is the form for? Give --all-missing, or --subject with a patient&apos;s id such as patient-3.</source>
        <translation>誰の様式ですか。--all-missing か、--subject に患者の番号（例: patient-3）を指定してください。</translation>
    </message>
    <message>
        <source> [put off until %1: %2]</source>
        <translation>［%1まで猶予：%2］</translation>
    </message>
    <message>
        <source>writes forms and the facility&apos;s own papers as a PDF and records that they were printed</source>
        <translation>様式と事業所様式をPDFに書き出し、印刷したことを記録します</translation>
    </message>
    <message>
        <source>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME, and where it has several facilities, --facility NAME.</source>
        <translation>台帳を扱うコマンドには --password-file P（1行目、UTF-8。- は標準入力）を付けます。利用者が複数の台帳では --user 名前、事業所が複数の台帳では --facility 名前 も付けます。</translation>
    </message>
    <message>
        <source>“%1”, version “%2”: %3 forms with %4 pages were checked.</source>
        <translation>「%1」（%2）：様式%3件、%4ページを確認しました。</translation>
    </message>
    <message>
        <source>The version is kept in the ledger as “%1”.</source>
        <translation>台帳に「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The policy was written to %1.</source>
        <translation>ポリシーを%1に書き出しました。</translation>
    </message>
    <message>
        <source>checks a region&apos;s folder: policy.json and every form, laid out blank</source>
        <translation>地域のフォルダー（policy.jsonとすべての様式）を確認します</translation>
    </message>
    <message>
        <source>checks a region&apos;s folder and keeps it in the ledger as the version in force</source>
        <translation>地域のフォルダーを確認し、採用する版として台帳に保存します</translation>
    </message>
    <message>
        <source>writes the facility&apos;s region as a folder inside FOLDER</source>
        <translation>事業所の地域ポリシーをフォルダーとしてFOLDERの中に書き出します</translation>
    </message>
    <message>
        <source>The ledger has no facility “%1”. Choose one of %2.</source>
        <translation>この台帳に「%1」という事業所はありません。%2 のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ComplianceDialog</name>
    <message>
        <source>Duties article by article</source>
        <translation>条文ごとの適合状況</translation>
    </message>
    <message>
        <source>Region (%1)</source>
        <translation>地域（%1）</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>地域と準則</translation>
    </message>
    <message>
        <source>All about the current row</source>
        <translation>選んでいる行の詳細</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV</source>
        <translation>CSVで保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2 of %3 met; recommended: %4 of %5</source>
        <translation>%1：%3項目のうち%2項目に適合、推奨は%5項目のうち%4項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>判定のしかた</translation>
    </message>
    <message>
        <source>From the records of this ledger</source>
        <translation>判定できる：この台帳の記録から</translation>
    </message>
    <message>
        <source>The ledger does not judge this; the facility sees to it</source>
        <translation>事業所で確認：この台帳では判定しません</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>適合の集計</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>数える</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>数えない</translation>
    </message>
    <message>
        <source>How it is read here</source>
        <translation>取扱い</translation>
    </message>
    <message>
        <source>What leaves it open: %1</source>
        <translation>残っていること：%1件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>条文ごとの適合</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another place for it. (%1)</source>
        <translation>ファイルを書き込めませんでした。別の場所を選んでください。（%1）</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductMatrix</name>
    <message>
        <source>People, their training and the documents they were told of</source>
        <translation>対象者ごとの教育と周知</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductStepEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>指示を記録</translation>
    </message>
    <message>
        <source>To be thought of: %1</source>
        <translation>検討すること：%1</translation>
    </message>
    <message>
        <source>&amp;Instruction</source>
        <translation>指示(&amp;I)</translation>
    </message>
    <message>
        <source>Instructed &amp;by</source>
        <translation>指示した人(&amp;B)</translation>
    </message>
    <message>
        <source>Instructed &amp;on</source>
        <translation>指示日(&amp;O)</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事故を完了にする</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>原因(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Prevention</source>
        <translation>再発防止策(&amp;P)</translation>
    </message>
    <message>
        <source>What keeps it from happening again, and who sees to it.</source>
        <translation>再び起こさないために、だれが何をするか。</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>完了日(&amp;O)</translation>
    </message>
    <message>
        <source>Restrict the use of MCS</source>
        <translation>MCSの利用を制限</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>対象者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>A person whose use is limited or banned is not invited to any group.</source>
        <translation>利用制限・利用禁止の人は、どのグループにも招待できません。</translation>
    </message>
    <message>
        <source>&amp;Imposed by</source>
        <translation>決定者(&amp;I)</translation>
    </message>
    <message>
        <source>Restricted &amp;from</source>
        <translation>制限の開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>制限する</translation>
    </message>
    <message>
        <source>Lift a restriction</source>
        <translation>制限を解除</translation>
    </message>
    <message>
        <source>%1: %2 since %3 (%4)</source>
        <translation>%1：%3から%2（%4）</translation>
    </message>
    <message>
        <source>&amp;Lifted on</source>
        <translation>解除日(&amp;L)</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>制限を解除</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>改訂の確認</translation>
    </message>
    <message>
        <source>“%1” is still the newest version.</source>
        <translation>「%1」が最新の版であることを確認しました。</translation>
    </message>
    <message>
        <source>If there is a newer one, please cancel and enter it as a new version.</source>
        <translation>新しい版があれば、取り消して「新しい版」から登録してください。</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>確認日(&amp;C)</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>確認を記録</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConductText</name>
    <message>
        <source>Trainings</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>No training is recorded.</source>
        <translation>教育の記録がありません。</translation>
    </message>
    <message>
        <source>Told of</source>
        <translation>周知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, way</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>周知日</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>利用の制限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Show the restriction</source>
        <translation>制限を表示</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>個人データの漏えい等</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>First report
%1 to %2</source>
        <translation>速報
%1～%2</translation>
    </message>
    <message>
        <source>Full report
until %1</source>
        <translation>確報
%1まで</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>速報日</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>確報日</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>不要：%1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>発見</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>More than a day passed before it was reported.</source>
        <translation>発見から報告まで24時間を超えています。</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>関係するグループ</translation>
    </message>
    <message>
        <source>Patients concerned</source>
        <translation>関係する患者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Show the carry-out</source>
        <translation>持出しを表示</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>指示した人</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>指示日</translation>
    </message>
    <message>
        <source>End</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Complete the report</source>
        <translation>報告をそろえる</translation>
    </message>
    <message>
        <source>Record the instruction</source>
        <translation>指示を記録</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>措置を記録</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>事故を完了にする</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConsentEditor</name>
    <message>
        <source>Record a signed consent</source>
        <translation>署名された同意書の記録</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>%1 様の同意書</translation>
    </message>
    <message>
        <source>&amp;Explained by</source>
        <translation>説明者(&amp;E)</translation>
    </message>
    <message>
        <source>Explaine&amp;d on</source>
        <translation>説明日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>The date written on the paper.</source>
        <translation>紙に書かれている日付です。</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>署名した人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name of the signer</source>
        <translation>署名者の氏名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Relation to the patient</source>
        <translation>患者との続柄(&amp;R)</translation>
    </message>
    <message>
        <source>Reason for &amp;writing on behalf</source>
        <translation>代筆の理由(&amp;W)</translation>
    </message>
    <message>
        <source>Co&amp;unterpart handed over on</source>
        <translation>乙（控え）を渡した日(&amp;U)</translation>
    </message>
    <message>
        <source>Leave this empty if it has not been handed over yet.</source>
        <translation>まだ渡していないときは空欄にしてください。</translation>
    </message>
    <message>
        <source>&amp;Place of the original</source>
        <translation>原本の保管場所(&amp;P)</translation>
    </message>
    <message>
        <source>For example the name of the folder and the shelf.</source>
        <translation>例：同意書ファイル（書庫1段目）</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>Please choose who explained the consent.</source>
        <translation>説明者を選んでください。</translation>
    </message>
    <message>
        <source>Please enter the day of the explanation.</source>
        <translation>説明日を入力してください。</translation>
    </message>
    <message>
        <source>The signature lies before the explanation. Please check both dates.</source>
        <translation>署名日が説明日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please enter who signed.</source>
        <translation>署名した人の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the relation of the person who wrote.</source>
        <translation>代筆した人の続柄を入力してください。</translation>
    </message>
    <message>
        <source>Please enter why another person wrote.</source>
        <translation>代筆の理由を入力してください。</translation>
    </message>
    <message>
        <source>This lies before the signature. Please check both dates.</source>
        <translation>署名日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>A consent is in force. Place, keeper, handing over and note are put right; any other change makes a new entry that takes its place.</source>
        <translation>有効な同意書があります。保管場所・原本の所持者・交付日・備考はその記録を直し、それ以外の変更は新しい記録として置き換わります。</translation>
    </message>
    <message>
        <source>&amp;Kind of consent</source>
        <translation>同意の形(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Why none is needed</source>
        <translation>同意書が不要な理由(&amp;W)</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>決めた日(&amp;O)</translation>
    </message>
    <message>
        <source>Reason &amp;without a signature</source>
        <translation>書面なしの理由(&amp;W)</translation>
    </message>
    <message>
        <source>Sharing in &amp;MCS explained</source>
        <translation>MCSでの共有を説明(&amp;M)</translation>
    </message>
    <message>
        <source>Taken as given &amp;from</source>
        <translation>黙示の同意とした日(&amp;F)</translation>
    </message>
    <message>
        <source>Bo&amp;x of the patient signed</source>
        <translation>患者欄に署名(&amp;X)</translation>
    </message>
    <message>
        <source>Box of the fami&amp;ly signed</source>
        <translation>家族欄に署名(&amp;L)</translation>
    </message>
    <message>
        <source>Some &amp;clauses refused</source>
        <translation>一部不同意(&amp;C)</translation>
    </message>
    <message>
        <source>Clauses re&amp;fused</source>
        <translation>不同意の項(&amp;F)</translation>
    </message>
    <message>
        <source>Tick what is not agreed to.</source>
        <translation>同意しない項に印を付けます。</translation>
    </message>
    <message>
        <source>Seal o&amp;ver the refusal seen</source>
        <translation>不同意の印を確認(&amp;V)</translation>
    </message>
    <message>
        <source>The refusal stands in the margin, and the seal of the signer lies over it.</source>
        <translation>余白に「但し、第●項は不同意」と書かれ、その上に同意者の印があります。</translation>
    </message>
    <message>
        <source>&amp;Original kept by</source>
        <translation>原本の所持(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Please enter why no consent is needed.</source>
        <translation>同意書が不要な理由を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the day of the decision.</source>
        <translation>決めた日を入力してください。</translation>
    </message>
    <message>
        <source>Please enter why nothing is signed.</source>
        <translation>書面で同意を得ない理由を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the date written on the paper.</source>
        <translation>用紙に書かれた日付を入力してください。</translation>
    </message>
    <message>
        <source>Please tick the clauses that are refused.</source>
        <translation>不同意の項に印を付けてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ConsentPage</name>
    <message>
        <source>Patients and their consents</source>
        <translation>患者と同意書の一覧</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新しい患者</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>同意書を印刷</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Hand over the counterpart</source>
        <translation>乙（控え）を交付</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>乙（控え）</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Not shared in MCS</source>
        <translation>MCSで共有しない</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>療養状況</translation>
    </message>
    <message>
        <source>Care ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>主治医</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意書（%1）</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Reason for writing on behalf</source>
        <translation>代筆の理由</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>乙（控え）を渡した日</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>不同意を記録</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>撤回を記録</translation>
    </message>
    <message>
        <source>Request about the data</source>
        <translation>開示等の求め</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>説明を記録</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原本</translation>
    </message>
    <message>
        <source>With the patient since %1</source>
        <translation>%1に交付済</translation>
    </message>
    <message>
        <source>Requests about the data</source>
        <translation>開示等の求め</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>未回答（%1受付）</translation>
    </message>
    <message>
        <source>Answered on %1</source>
        <translation>回答済（%1）</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>求めた人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>回答を記録</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>求めを開く</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>%1 (sealed)</source>
        <translation>%1（印あり）</translation>
    </message>
    <message>
        <source>Taken as given from</source>
        <translation>黙示の同意とした日</translation>
    </message>
    <message>
        <source>Reason without a signature</source>
        <translation>書面なしの理由</translation>
    </message>
    <message>
        <source>Why none is needed</source>
        <translation>同意書が不要な理由</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Original kept by</source>
        <translation>原本の所持</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Consented to</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>No consent for today</source>
        <translation>本日の同意なし</translation>
    </message>
    <message>
        <source>Open the consent</source>
        <translation>同意の記録を開く</translation>
    </message>
    <message>
        <source>%1: %2, consent given by %3</source>
        <translation>%1&#x3000;%2&#x3000;同意者 %3</translation>
    </message>
    <message>
        <source>Record a consent to photographs</source>
        <translation>撮影の同意を記録する</translation>
    </message>
    <message>
        <source>Provisions to third parties</source>
        <translation>第三者提供の記録</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Record a provision</source>
        <translation>第三者提供を記録する</translation>
    </message>
    <message>
        <source>No patient is entered yet. Press F6 to enter the first, or bring in a CSV list below.</source>
        <translation>患者がまだ登録されていません。F6キーで登録するか、下の「CSVの取り込み」で名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContactsEdit</name>
    <message>
        <source>Add a contact</source>
        <translation>連絡先を追加する</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>この連絡先を削除する</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Contact %1: %2</source>
        <translation>連絡先%1の%2</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContinuityEditor</name>
    <message>
        <source>Continuity plan</source>
        <translation>バックアッププラン</translation>
    </message>
    <message>
        <source>New continuity plan</source>
        <translation>新しいバックアッププラン</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <source>From top to bottom, as they are called. A telephone or fax number or an e-mail address is enough.</source>
        <translation>上から順に連絡します。電話番号、FAX番号、メールアドレスのいずれかが必要です。</translation>
    </message>
    <message>
        <source>Announcement and review</source>
        <translation>周知と見直し</translation>
    </message>
    <message>
        <source>Announced &amp;inside on</source>
        <translation>所内への周知日(&amp;I)</translation>
    </message>
    <message>
        <source>Everybody of the facility who uses MCS was told.</source>
        <translation>MCSを利用する所内の全員に知らせた日です。</translation>
    </message>
    <message>
        <source>Announced &amp;outside on</source>
        <translation>所外への周知日(&amp;O)</translation>
    </message>
    <message>
        <source>Those of other facilities who work with us in MCS were told.</source>
        <translation>MCSで連携する他の事業所に知らせた日です。</translation>
    </message>
    <message>
        <source>&amp;Looked through on</source>
        <translation>見直した日(&amp;L)</translation>
    </message>
    <message>
        <source>Every %1 months: are the contacts and their numbers still right?</source>
        <translation>%1か月ごとに、連絡先と番号が今も正しいかを確かめます。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>our facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>適用日(&amp;F)</translation>
    </message>
    <message>
        <source>When MCS cannot be used, we reach each other by:</source>
        <translation>MCSが使えないときの連絡方法</translation>
    </message>
    <message>
        <source>In an &amp;emergency</source>
        <translation>急を要するとき(&amp;E)</translation>
    </message>
    <message>
        <source>For example that somebody telephones when a patient&apos;s state turns worse.</source>
        <translation>例：患者の急変時は電話で連絡する。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ContinuityPage</name>
    <message>
        <source>Continuity plan</source>
        <translation>バックアッププラン</translation>
    </message>
    <message>
        <source>Versions of the continuity plan</source>
        <translation>バックアッププランの版</translation>
    </message>
    <message>
        <source>There is no plan for when MCS cannot be used. Press F6 to write down whom you call.</source>
        <translation>MCSが使えないときのバックアッププランがありません。F6で連絡先を登録してください。</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print the call list</source>
        <translation>連絡先一覧の印刷</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>Continuity plan %1</source>
        <translation>バックアッププラン（版 %1）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用日</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>連絡方法</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>急を要するとき</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Who is called</source>
        <translation>連絡する順</translation>
    </message>
    <message>
        <source>Tel. %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>Fax %1</source>
        <translation>FAX %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>順</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>番号など</translation>
    </message>
    <message>
        <source>Announcement and review</source>
        <translation>周知と見直し</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未周知</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>所内への周知日</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>所外への周知日</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>見直した日</translation>
    </message>
    <message>
        <source>Look through by</source>
        <translation>次の見直し</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>mcs::app::CorrectionEditor</name>
    <message>
        <source>Correction</source>
        <translation>是正</translation>
    </message>
    <message>
        <source>Found on %1: %2</source>
        <translation>%1の点検：%2</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>是正の内容(&amp;D)</translation>
    </message>
    <message>
        <source>Correct &amp;by</source>
        <translation>是正の期限(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Corrected on</source>
        <translation>是正した日(&amp;C)</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not done.</source>
        <translation>済むまでは空欄のままにします。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>mcs::app::CreatingPage</name>
    <message>
        <source>The ledger is being made</source>
        <translation>台帳を作っています</translation>
    </message>
    <message>
        <source>The key is being worked out of the password. This takes a few seconds.</source>
        <translation>パスワードから鍵を作っています。数秒かかります。</translation>
    </message>
    <message>
        <source>The ledger has been made.</source>
        <translation>台帳ができました。</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DateEdit</name>
    <message>
        <source>e.g. R8.4.1</source>
        <translation>例：R8.4.1</translation>
    </message>
    <message>
        <source>R8.4.1, 8.4.1, 20260401 and 2026/4/1 are all understood. ↑↓ change the day, Page Up and Page Down the month, Ctrl+; enters today.</source>
        <translation>R8.4.1、8.4.1、20260401、2026/4/1 のどれでも入力できます。↑↓で1日、PageUp・PageDownで1か月ずつ動き、Ctrl+; で今日が入ります。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>Not a date</source>
        <translation>日付として読めません</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今日：%1</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeletionRequestEditor</name>
    <message>
        <source>Request for complete deletion</source>
        <translation>完全削除の依頼</translation>
    </message>
    <message>
        <source>%1 (the patient)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>依頼者(&amp;A)</translation>
    </message>
    <message>
        <source>Patient or family, with the relation.</source>
        <translation>患者または家族の氏名と続柄を書きます。</translation>
    </message>
    <message>
        <source>&amp;How it reached us</source>
        <translation>依頼の方法(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>受付日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Identity checked on</source>
        <translation>本人確認日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sent to the operator on</source>
        <translation>運営会社への依頼日(&amp;S)</translation>
    </message>
    <message>
        <source>Operator of MCS: %1</source>
        <translation>MCSの運営会社：%1</translation>
    </message>
    <message>
        <source>&amp;Completion told on</source>
        <translation>完了通知日(&amp;C)</translation>
    </message>
    <message>
        <source>Requester in&amp;formed on</source>
        <translation>依頼者への報告日(&amp;F)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>Please enter this day first; no step may be left out.</source>
        <translation>先にこの日を入力してください。手順は省略できません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DetailPane</name>
    <message>
        <source>All about the current row</source>
        <translation>選んだ行の内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceCheckEditor</name>
    <message>
        <source>Check a device</source>
        <translation>端末を点検</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Check of %1, last checked on %2</source>
        <translation>%1の点検（前回 %2）</translation>
    </message>
    <message>
        <source>First check of %1</source>
        <translation>%1の初回点検</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>点検日(&amp;C)</translation>
    </message>
    <message>
        <source>Checked &amp;by</source>
        <translation>点検者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>点検項目(&amp;I)</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>点検を記録</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet.</source>
        <translation>
            <numerusform>まだ答えていない項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please write in the comment why the item is put aside.</source>
        <translation>見送る理由を備考に書いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceEditor</name>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Ledger n&amp;umber</source>
        <translation>管理台帳番号(&amp;U)</translation>
    </message>
    <message>
        <source>The number on the sticker; each device has its own.</source>
        <translation>ラベルの番号。端末ごとに別の番号にします。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>所有者(&amp;B)</translation>
    </message>
    <message>
        <source>A personal device needs a permit in writing before it is used at work.</source>
        <translation>個人所有の端末は、業務で使う前に書面による許可が必要です。</translation>
    </message>
    <message>
        <source>&amp;Registered on</source>
        <translation>登録日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>メーカー(&amp;M)</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>型番(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>製造番号(&amp;S)</translation>
    </message>
    <message>
        <source>Operating s&amp;ystem</source>
        <translation>OS・バージョン(&amp;Y)</translation>
    </message>
    <message>
        <source>Storage and notes</source>
        <translation>保管・備考</translation>
    </message>
    <message>
        <source>Storage &amp;place</source>
        <translation>保管場所(&amp;P)</translation>
    </message>
    <message>
        <source>It is &amp;locked away when it is not used</source>
        <translation>使わないときは施錠して保管する(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話番号(&amp;T)</translation>
    </message>
    <message>
        <source>Of the line of the device, if it has one.</source>
        <translation>端末に回線がある場合の番号。</translation>
    </message>
    <message>
        <source>Startup password &amp;changed on</source>
        <translation>起動時パスワード変更日(&amp;C)</translation>
    </message>
    <message>
        <source>Only the day: the password itself is never recorded.</source>
        <translation>日付だけです。パスワードそのものは記録しません。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
</context>
<context>
    <name>mcs::app::DevicePage</name>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Register of devices</source>
        <translation>機器管理台帳</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>貸与</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>貸与の返却</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>個人端末の許可</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービスの検討</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Take stock</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>No device is registered yet. Press F6 to register the first, or bring in a CSV list below.</source>
        <translation>端末がまだ登録されていません。F6キーで登録するか、下の「CSVの取り込み」で一覧を取り込んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceStepEditor</name>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Lend a device</source>
        <translation>端末を貸与</translation>
    </message>
    <message>
        <source>%1 is lent to a person.</source>
        <translation>%1を貸与します。</translation>
    </message>
    <message>
        <source>&amp;Lent to</source>
        <translation>貸与先(&amp;L)</translation>
    </message>
    <message>
        <source>Lent &amp;on</source>
        <translation>貸与した日(&amp;O)</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>貸与を記録</translation>
    </message>
    <message>
        <source>Take a device back</source>
        <translation>貸与の返却</translation>
    </message>
    <message>
        <source>%1 has been with %2 since %3.</source>
        <translation>%1は%3から%2さんに貸与しています。</translation>
    </message>
    <message>
        <source>%1 is not lent to anybody.</source>
        <translation>%1は貸与されていません。</translation>
    </message>
    <message>
        <source>&amp;Returned on</source>
        <translation>返却した日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Condition</source>
        <translation>返却時の状態(&amp;C)</translation>
    </message>
    <message>
        <source>For example: nothing to remark, display scratched.</source>
        <translation>例：異常なし、画面に傷あり</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>返却を記録</translation>
    </message>
    <message>
        <source>Record a loss</source>
        <translation>紛失を記録</translation>
    </message>
    <message>
        <source>%1 is lost or stolen.</source>
        <translation>%1を紛失したか、盗まれました。</translation>
    </message>
    <message>
        <source>Please report it at once, change the passwords, and have the line or the device locked.</source>
        <translation>直ちに報告し、パスワードの変更と、回線または端末の停止を行ってください。</translation>
    </message>
    <message>
        <source>&amp;Lost on</source>
        <translation>紛失した日(&amp;L)</translation>
    </message>
    <message>
        <source>Record the loss</source>
        <translation>紛失を記録</translation>
    </message>
    <message>
        <source>Record that a device was found</source>
        <translation>発見を記録</translation>
    </message>
    <message>
        <source>%1, lost on %2, is there again.</source>
        <translation>%2に紛失した%1が見つかりました。</translation>
    </message>
    <message>
        <source>It is checked again before it goes out.</source>
        <translation>持ち出す前に、あらためて点検します。</translation>
    </message>
    <message>
        <source>&amp;Found on</source>
        <translation>発見した日(&amp;F)</translation>
    </message>
    <message>
        <source>Record the finding</source>
        <translation>発見を記録</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>消去を記録</translation>
    </message>
    <message>
        <source>Retire a device</source>
        <translation>端末を廃止</translation>
    </message>
    <message>
        <source>%1 was retired on %2.</source>
        <translation>%1は%2に廃止しました。</translation>
    </message>
    <message>
        <source>%1 is no longer used.</source>
        <translation>%1の使用をやめます。</translation>
    </message>
    <message>
        <source>Retired &amp;on</source>
        <translation>廃止した日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Erased on</source>
        <translation>消去した日(&amp;E)</translation>
    </message>
    <message>
        <source>The day the information on it was erased; it may follow later.</source>
        <translation>端末内の情報を消去した日。後から記録できます。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止を記録</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>使用許可を申請</translation>
    </message>
    <message>
        <source>%1 asks to use the personal device %2 at work.</source>
        <translation>%1さんが個人所有の%2を業務で使う許可を申請します。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>申請日(&amp;A)</translation>
    </message>
    <message>
        <source>Ask for the permit</source>
        <translation>申請を記録</translation>
    </message>
    <message>
        <source>Decide on a permit</source>
        <translation>使用許可の決定</translation>
    </message>
    <message>
        <source>%1 asked on %2 to use %3 at work: %4</source>
        <translation>%1さんが%2に%3の業務使用を申請しました。目的：%4</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>許可の開始日(&amp;F)</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>許可の終了日(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n month(s). The interval is the facility&apos;s own setting.</source>
        <translation>
            <numerusform>空欄のときは%nか月です。間隔は事業所の設定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>決定を記録</translation>
    </message>
    <message>
        <source>End a permit</source>
        <translation>許可の終了</translation>
    </message>
    <message>
        <source>The permit of %1 for %2 ends.</source>
        <translation>%1さんの%2の使用許可が終わります。</translation>
    </message>
    <message>
        <source>The information on the device is erased then, and that is recorded, too.</source>
        <translation>終了後に端末内の情報を消去し、それも記録します。</translation>
    </message>
    <message>
        <source>&amp;How it ends</source>
        <translation>終了の理由(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>終了した日(&amp;E)</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>終了を記録</translation>
    </message>
    <message>
        <source>The information on %1 of %2 has been erased and that was checked.</source>
        <translation>%2さんの%1の情報を消去し、確認しました。</translation>
    </message>
    <message>
        <source>Please enter why it is refused.</source>
        <translation>許可しない理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DeviceText</name>
    <message>
        <source>To do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の点検</translation>
    </message>
    <message>
        <source>The device was never checked.</source>
        <translation>まだ点検していません。</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Next check by</source>
        <translation>次回の期限</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>貸与の履歴</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Permit of the personal device</source>
        <translation>個人所有端末の使用許可</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No permit</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>For</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Reason for deciding alone</source>
        <translation>一人で決定した理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>End the permit</source>
        <translation>許可を終了する</translation>
    </message>
    <message>
        <source>Considered (level: consider)</source>
        <translation>検討した項目</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>With</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>届を表示</translation>
    </message>
    <message>
        <source>Outside until %1</source>
        <translation>%1まで持出し中</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>端末の情報</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Maker and model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1（施錠）</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Startup password changed on</source>
        <translation>起動時パスワード変更日</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>紛失日</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>発見日</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>廃止日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>持出しの履歴</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1～%2&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1日超過</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>届の内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>持出し先</translation>
    </message>
    <message>
        <source>Item %1: %2</source>
        <translation>持ち出すもの %1：%2</translation>
    </message>
    <message>
        <source>Information on it</source>
        <translation>情報の内容</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Show the device</source>
        <translation>端末を表示</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>Rejected on</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>持出し</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>返却確認</translation>
    </message>
    <message>
        <source>Decide on the permit</source>
        <translation>使用許可を決定</translation>
    </message>
    <message>
        <source>Record the erasing</source>
        <translation>消去を記録</translation>
    </message>
    <message>
        <source>Record that it was found</source>
        <translation>発見を記録</translation>
    </message>
    <message>
        <source>Ask for a permit</source>
        <translation>使用許可を申請</translation>
    </message>
    <message>
        <source>Check the device</source>
        <translation>端末を点検</translation>
    </message>
    <message>
        <source>Decide on the services</source>
        <translation>サービスを検討</translation>
    </message>
    <message>
        <source>Record the return</source>
        <translation>返却を記録</translation>
    </message>
    <message>
        <source>Lend the device</source>
        <translation>端末を貸与</translation>
    </message>
    <message>
        <source>Complete the request</source>
        <translation>届を仕上げる</translation>
    </message>
    <message>
        <source>Approve or reject</source>
        <translation>承認・却下</translation>
    </message>
    <message>
        <source>Record the taking out</source>
        <translation>持出しを記録</translation>
    </message>
    <message>
        <source>Confirm the return</source>
        <translation>返却を確認</translation>
    </message>
</context>
<context>
    <name>mcs::app::DisasterEditor</name>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>&amp;Disaster</source>
        <translation>災害の名称(&amp;D)</translation>
    </message>
    <message>
        <source>For example the earthquake of a day.</source>
        <translation>例：11月20日の地震</translation>
    </message>
    <message>
        <source>&amp;Started on</source>
        <translation>発生日(&amp;S)</translation>
    </message>
    <message>
        <source>Declared &amp;by</source>
        <translation>宣言した人(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Device used in a disaster</source>
        <translation>災害時に使った端末</translation>
    </message>
    <message>
        <source>&amp;Used by</source>
        <translation>使った人(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>端末(&amp;D)</translation>
    </message>
    <message>
        <source>Make, model and whose it is, so that it is found again afterwards.</source>
        <translation>あとで確認できるように、メーカー・機種・持ち主を書きます。</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>使い始めた日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>使い終えた日(&amp;U)</translation>
    </message>
    <message>
        <source>The disaster is over</source>
        <translation>災害の終了</translation>
    </message>
    <message>
        <source>Devices outside the register may not be used any more then; each is wiped or registered.</source>
        <translation>終了後は管理台帳にない端末を使えません。使った端末は消去するか台帳に登録します。</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>終了日(&amp;E)</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>終了を記録する</translation>
    </message>
    <message>
        <source>Clear up after a disaster</source>
        <translation>災害の後始末</translation>
    </message>
    <message>
        <source>Of each device: when it was wiped, or as which device it is in the register now.</source>
        <translation>端末ごとに、消去した日か、台帳に登録した端末を入力します。</translation>
    </message>
    <message>
        <source>%1 (%2, %3 to %4)</source>
        <translation>%1（%2、%3～%4）</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>(not registered)</source>
        <translation>（登録しない）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>台帳に登録した端末</translation>
    </message>
    <message>
        <source>Either it was wiped, or it is in the register now: please enter one.</source>
        <translation>消去した日か登録した端末のどちらか一方を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::DocumentEditor</name>
    <message>
        <source>Edit a document</source>
        <translation>文書の編集</translation>
    </message>
    <message>
        <source>New version of a document</source>
        <translation>文書の登録</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Title of the document</source>
        <translation>文書の名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>版(&amp;V)</translation>
    </message>
    <message>
        <source>As the document calls it: 「第5.1版」, 「2023年1月1日改正」. A new version takes the place of the earlier one of the same kind and title, and everybody is told of it anew.</source>
        <translation>文書の表記のとおりに（「第5.1版」「2023年1月1日改正」など）。種別と名称が同じ前の版は旧版になり、全員への周知があらためて必要になります。</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>施行日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Checked on</source>
        <translation>確認日(&amp;C)</translation>
    </message>
    <message>
        <source>When it was last looked whether this is the newest version.</source>
        <translation>最新の版であることを最後に確認した日。</translation>
    </message>
    <message>
        <source>&amp;Every MCS user is told of it</source>
        <translation>MCSユーザー全員に周知する(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>保管場所(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>文書を保存</translation>
    </message>
</context>
<context>
    <name>mcs::app::DocumentPage</name>
    <message>
        <source>Documents</source>
        <translation>周知</translation>
    </message>
    <message>
        <source>Register of documents</source>
        <translation>文書の台帳</translation>
    </message>
    <message>
        <source>No document is registered yet. Press F6 to enter the first.</source>
        <translation>まだ文書が登録されていません。F6で登録してください。</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>文書を登録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>周知を記録</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Record a check</source>
        <translation>改訂の確認</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>改定により終了</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>改訂の確認日</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Nobody has to be told of it.</source>
        <translation>周知は必要ありません。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未</translation>
    </message>
    <message>
        <source>Told to %1 of %2 people</source>
        <translation>周知：%2人中%1人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>周知日</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>mcs::app::DraftStore</name>
    <message>
        <source>What was being typed could not be kept, because the disk is full.</source>
        <translation>ディスクがいっぱいのため、入力の途中だった内容を残せませんでした。</translation>
    </message>
    <message>
        <source>What was being typed could not be kept. (%1)</source>
        <translation>入力の途中だった内容を残せませんでした。（%1）</translation>
    </message>
    <message>
        <source>What was being typed before the lock cannot be read. (%1)</source>
        <translation>ロックする前に入力していた内容を読めません。（%1）</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExemptionEditor</name>
    <message>
        <source>An existing pledge of secrecy stands in for the new one of %1.</source>
        <translation>%1 さんの誓約書を、既存の守秘の誓約書で省略します。</translation>
    </message>
    <message>
        <source>Allowed when the existing paper covers all points below (%1).</source>
        <translation>既存の誓約書が次のすべての項目を満たすときに省略できます（%1）。</translation>
    </message>
    <message>
        <source>&amp;Name of the existing paper</source>
        <translation>既存の誓約書の名称(&amp;N)</translation>
    </message>
    <message>
        <source>For example the pledge of secrecy of the work contract.</source>
        <translation>例：雇用契約時の守秘義務誓約書</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The paper covers</source>
        <translation>満たしている項目</translation>
    </message>
    <message>
        <source>&amp;Checked by</source>
        <translation>確認者(&amp;C)</translation>
    </message>
    <message>
        <source>Record the exemption</source>
        <translation>省略を記録する</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the date written on the paper.</source>
        <translation>先の日付になっています。紙に書かれている日付を入力してください。</translation>
    </message>
    <message>
        <source>Please tick every point the paper covers. If it does not cover all, a new pledge is needed.</source>
        <translation>満たしている項目すべてに印を付けてください。満たさない項目があるときは、新しい誓約書が必要です。</translation>
    </message>
    <message>
        <source>Record an exemption</source>
        <translation>省略を記録</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExportButton</name>
    <message>
        <source>Write out as CSV</source>
        <translation>CSVに書き出す</translation>
    </message>
    <message>
        <source>Saves the whole list for a spreadsheet. That it was written out is entered in the history.</source>
        <translation>一覧全体を表計算ソフト用に保存します。書き出したことは操作の記録に残ります。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1件を %2 に書き出しました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::Exporting</name>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write to it.</source>
        <translation>%1 に書き込めません。フォルダーがあるか、書き込む権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>There is no space left for %1. Make room on the disk and write it out again.</source>
        <translation>%1 を保存する空き容量がありません。ディスクの空きを増やして、もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExternalFacilityEditor</name>
    <message>
        <source>Other office</source>
        <translation>他の事業所</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>他の事業所を登録</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>事業所名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>For example hospital, pharmacy, home nursing.</source>
        <translation>例：病院、薬局、訪問看護</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>電話番号(&amp;L)</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>FAX番号(&amp;X)</translation>
    </message>
    <message>
        <source>Has &amp;applied for MCS</source>
        <translation>MCSの利用申込(&amp;A)</translation>
    </message>
    <message>
        <source>Allows &amp;posting its documents</source>
        <translation>文書の投稿の許可(&amp;P)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ExternalMemberEditor</name>
    <message>
        <source>Outside member</source>
        <translation>他事業所の人</translation>
    </message>
    <message>
        <source>New outside member</source>
        <translation>他事業所の人を登録</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>フリガナ(&amp;A)</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>カタカナで入力します。一覧の並び順に使います。</translation>
    </message>
    <message>
        <source>O&amp;ffice</source>
        <translation>事業所(&amp;F)</translation>
    </message>
    <message>
        <source>A new name is entered as a new office.</source>
        <translation>一覧にない名称は新しい事業所として登録します。</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>職種(&amp;J)</translation>
    </message>
    <message>
        <source>As their office calls it.</source>
        <translation>先方の事業所での呼び方で書きます。</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>電話番号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Left their office on</source>
        <translation>先方の退職日</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityBox</name>
    <message>
        <source>Facilities of this ledger</source>
        <translation>この台帳の事業所</translation>
    </message>
    <message>
        <source>Each facility has its own region, staff, patients, groups and devices.</source>
        <translation>地域、スタッフ、患者、グループ、端末は事業所ごとに分かれています。</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityEditor</name>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>&amp;Name of the facility</source>
        <translation>事業所名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind of facility</source>
        <translation>事業所の種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Corporation</source>
        <translation>法人名(&amp;C)</translation>
    </message>
    <message>
        <source>Posta&amp;l code</source>
        <translation>郵便番号(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話番号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Fax</source>
        <translation>FAX番号(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ontact for personal data</source>
        <translation>個人情報の相談窓口(&amp;O)</translation>
    </message>
    <message>
        <source>Telephone of the contact for &amp;personal data</source>
        <translation>相談窓口の電話番号(&amp;P)</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>Plan in &amp;use</source>
        <translation>契約プラン(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityForm</name>
    <message>
        <source>&amp;Name of the facility</source>
        <translation>事業所名(&amp;N)</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>事業所の種別</translation>
    </message>
    <message>
        <source>&amp;Kind of facility</source>
        <translation>事業所の種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Corporation</source>
        <translation>法人名(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Postal code</source>
        <translation>郵便番号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>住所(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話番号(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;FAX</source>
        <translation>FAX(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Contact for personal &amp;data: name</source>
        <translation>個人情報の窓口の担当者名(&amp;D)</translation>
    </message>
    <message>
        <source>Contact for personal data: te&amp;lephone</source>
        <translation>個人情報の窓口の電話番号(&amp;L)</translation>
    </message>
    <message>
        <source>Please enter “%1”.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan in &amp;use</source>
        <translation>契約プラン(&amp;U)</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilityPage</name>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Enter the facility as it is to stand on the forms.</source>
        <translation>様式に印刷するとおりに、事業所の情報を入力してください。</translation>
    </message>
    <message>
        <source>Manager: name</source>
        <translation>事業所管理者の氏名</translation>
    </message>
    <message>
        <source>Manager: reading</source>
        <translation>事業所管理者のフリガナ</translation>
    </message>
    <message>
        <source>&amp;Manager: name</source>
        <translation>事業所管理者の氏名(&amp;M)</translation>
    </message>
    <message>
        <source>Manager: &amp;reading</source>
        <translation>事業所管理者のフリガナ(&amp;R)</translation>
    </message>
    <message>
        <source>Please enter the manager&apos;s name.</source>
        <translation>事業所管理者の氏名を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::FacilitySection</name>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>This is what stands on forms printed from now on. Papers already printed keep what they said.</source>
        <translation>これから印刷する様式に使われます。すでに印刷した書類の内容は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存する(&amp;S)</translation>
    </message>
    <message>
        <source>The facility has been saved.</source>
        <translation>事業所の情報を保存しました。</translation>
    </message>
    <message>
        <source>A&amp;dd a facility</source>
        <translation>事業所を追加(&amp;W)</translation>
    </message>
    <message>
        <source>Facilities of this &amp;ledger</source>
        <translation>この台帳の事業所(&amp;B)</translation>
    </message>
    <message>
        <source>(new facility)</source>
        <translation>（新しい事業所）</translation>
    </message>
</context>
<context>
    <name>mcs::app::FilterLine</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word (Ctrl+F)</source>
        <translation>入力した語をすべて含む行だけを表示します（Ctrl+F）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全</translation>
    </message>
    <message>
        <source>All</source>
        <comment>readings</comment>
        <translation>全</translation>
    </message>
    <message>
        <source>All readings</source>
        <translation>五十音すべて</translation>
    </message>
    <message>
        <source>Readings that begin with %1</source>
        <translation>%1行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Search by name …</source>
        <translation>氏名などで探す</translation>
    </message>
</context>
<context>
    <name>mcs::app::FirstDataPage</name>
    <message>
        <source>&amp;Bring in a staff list (CSV file)</source>
        <translation>スタッフの名簿（CSVファイル）を取り込む(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Enter the staff later</source>
        <translation>スタッフはあとで登録する(&amp;E)</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>スタッフの登録</translation>
    </message>
    <message>
        <source>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</source>
        <translation>Excelの名簿をCSV形式で保存したものを、ここで取り込めます。名簿全体に誤りがなくなるまで、何も保存されません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::FormsPreview</name>
    <message>
        <source>Next &amp;page</source>
        <translation>次のページ(&amp;P)</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>印刷するページの見本</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, page %2 of %3</source>
        <translation>%1&#x3000;%2／%3ページ</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What is past</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show closed memberships and earlier reviews</source>
        <translation>終わった参加と過去の精査を表示</translation>
    </message>
    <message>
        <source>In MCS %1</source>
        <translation>MCSでは%1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>連携元</translation>
    </message>
    <message>
        <source>Consent confirmed on</source>
        <translation>同意の確認日</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>運用開始日</translation>
    </message>
    <message>
        <source>Not made in MCS yet</source>
        <translation>MCSで未作成</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>Not archived in MCS yet</source>
        <translation>MCSで未保管</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Does not allow sharing</source>
        <translation>共有できない同意</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>今すること</translation>
    </message>
    <message>
        <source>Members: %1, %2 of them from outside</source>
        <translation>メンバー %1人（うち外部 %2人）</translation>
    </message>
    <message>
        <source>Members: %1</source>
        <translation>メンバー %1人</translation>
    </message>
    <message>
        <source>Nobody has been proposed yet.</source>
        <translation>候補はまだいません。</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Job, office</source>
        <translation>職種・事業所</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Propose members</source>
        <translation>メンバーの候補を追加</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>登録内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>患者・家族が参加する</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>管理の根拠</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>指示・委託した人</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>指示・委託の日</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>対象の要件</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>要件の確認日</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>趣旨</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>伝えた日</translation>
    </message>
    <message>
        <source>Name of a patient</source>
        <translation>患者名がある理由</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>準備を始めた日</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Show the patient and the consents</source>
        <translation>患者と同意書を表示</translation>
    </message>
    <message>
        <source>Reviews and checks</source>
        <translation>精査と確認</translation>
    </message>
    <message>
        <source>Members reviewed</source>
        <translation>メンバーの精査</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4, %5 %6</source>
        <translation>%1 %2人、%3 %4人、%5 %6人</translation>
    </message>
    <message>
        <source>Next review by</source>
        <translation>次の精査の期限</translation>
    </message>
    <message>
        <source>Posts looked at</source>
        <translation>書込みの確認</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>取り決め</translation>
    </message>
    <message>
        <source>Agreed
%1</source>
        <translation>合意
%1</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>合意なし</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>取り決め</translation>
    </message>
    <message>
        <source>Request for complete deletion</source>
        <translation>完全削除の依頼</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>本人確認日</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>運営会社への依頼日</translation>
    </message>
    <message>
        <source>Operator of MCS</source>
        <translation>MCSの運営会社</translation>
    </message>
    <message>
        <source>Completion told on</source>
        <translation>完了通知日</translation>
    </message>
    <message>
        <source>Requester informed on</source>
        <translation>依頼者への報告日</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>依頼を開く</translation>
    </message>
    <message>
        <source> to </source>
        <translation>～</translation>
    </message>
    <message>
        <source>No membership has been closed.</source>
        <translation>終わった参加はありません。</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>All proper</source>
        <translation>全員適切</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>精査日</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupDialog</name>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>This day lies before “%1”. Please check both dates.</source>
        <translation>「%1」より前の日付になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Articles: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupEditor</name>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>グループ名(&amp;N)</translation>
    </message>
    <message>
        <source>As it is written in MCS.</source>
        <translation>MCSでの名称どおりに入力します。</translation>
    </message>
    <message>
        <source>&amp;Prepared on</source>
        <translation>準備を始めた日(&amp;P)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>No clinical details here.</source>
        <translation>診療の内容は書かないでください。</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>患者(&amp;A)</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading. A group has exactly one patient.</source>
        <translation>氏名またはフリガナの一部を入力します。1つのグループの患者は1人だけです。</translation>
    </message>
    <message>
        <source>Managed b&amp;y</source>
        <translation>連携元(&amp;Y)</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>The office that opened the group and keeps the consent. A new name is entered as a new office.</source>
        <translation>グループを開設し、同意書を保管する事業所です。一覧にない名称は新しい事業所として登録します。</translation>
    </message>
    <message>
        <source>Consent confirmed with them on</source>
        <translation>連携元に同意を確認した日</translation>
    </message>
    <message>
        <source>The day you asked the office whether the consent is there.</source>
        <translation>同意があることを連携元に確かめた日です。</translation>
    </message>
    <message>
        <source>&amp;Manager of the group</source>
        <translation>グループの管理者(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>管理の根拠(&amp;B)</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>&amp;Instructed by</source>
        <translation>指示・委託した人(&amp;I)</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>指示・委託の日</translation>
    </message>
    <message>
        <source>&amp;Eligibility of the patient</source>
        <translation>対象の要件(&amp;E)</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>要件の確認日</translation>
    </message>
    <message>
        <source>Patient or &amp;family take part</source>
        <translation>患者・家族が参加する(&amp;F)</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>集まりの種類</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>趣旨(&amp;U)</translation>
    </message>
    <message>
        <source>No information about patients belongs into a free group.</source>
        <translation>自由グループに患者の情報を書いてはいけません。</translation>
    </message>
    <message>
        <source>How it is u&amp;sed</source>
        <translation>使い方(&amp;S)</translation>
    </message>
    <message>
        <source>Purpose and use told on</source>
        <translation>趣旨・使い方を伝えた日</translation>
    </message>
    <message>
        <source>Why a patient&apos;s name stands there</source>
        <translation>患者名がある理由</translation>
    </message>
    <message>
        <source>Only where name or purpose hold the name of a registered patient and mean somebody else.</source>
        <translation>名称や趣旨に登録済みの患者と同じ氏名があり、患者の情報ではない場合だけ書きます。</translation>
    </message>
    <message>
        <source>Please choose the patient.</source>
        <translation>患者を選んでください。</translation>
    </message>
    <message>
        <source>There is no patient of this name. Please choose one from the list, or enter the patient first.</source>
        <translation>この氏名の患者は登録されていません。一覧から選ぶか、先に患者を登録してください。</translation>
    </message>
    <message>
        <source>Please enter the purpose of the group.</source>
        <translation>グループの趣旨を入力してください。</translation>
    </message>
    <message>
        <source>Please enter who gave the instruction.</source>
        <translation>指示・委託した人を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupMatrix</name>
    <message>
        <source>People and groups</source>
        <translation>人とグループの表</translation>
    </message>
    <message>
        <source>No person and no group matches the filter.</source>
        <translation>条件に合う人もグループもありません。</translation>
    </message>
    <message>
        <source>Open the membership</source>
        <translation>参加を開く</translation>
    </message>
    <message>
        <source>Propose as a member</source>
        <translation>候補にする</translation>
    </message>
    <message>
        <source>not done in MCS yet</source>
        <translation>MCSで未反映</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupPage</name>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No group is entered yet. Press F6 to enter the first.</source>
        <translation>グループはまだ登録されていません。F6 を押すと最初のグループを登録できます。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Propose members</source>
        <translation>メンバーの候補を追加</translation>
    </message>
    <message>
        <source>Review the members</source>
        <translation>メンバーを精査</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手続</translation>
    </message>
    <message>
        <source>Check of the posts</source>
        <translation>書込みの確認</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Show as a table of people</source>
        <translation>人とグループの表で見る</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>人とグループの表</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>運用を開始</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>グループを終了</translation>
    </message>
    <message>
        <source>Archive the group</source>
        <translation>グループを保管</translation>
    </message>
    <message>
        <source>Use the group again</source>
        <translation>グループを再開</translation>
    </message>
    <message>
        <source>Record an agreement</source>
        <translation>取り決めを記録</translation>
    </message>
    <message>
        <source>Request for complete deletion</source>
        <translation>完全削除の依頼</translation>
    </message>
    <message>
        <source>New outside member</source>
        <translation>他事業所の人を登録</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>他の事業所を登録</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>一覧で見る</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>次の段階を記録</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>候補を追加</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>精査</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>書込み確認</translation>
    </message>
</context>
<context>
    <name>mcs::app::GroupStepEditor</name>
    <message>
        <source>Leave this empty if it is still to be done in MCS; it becomes a to-do.</source>
        <translation>MCSでまだ行っていない場合は空欄にします。やることに表示します。</translation>
    </message>
    <message>
        <source>Start a group</source>
        <translation>グループの運用開始</translation>
    </message>
    <message>
        <source>The group “%1” comes into use.</source>
        <translation>「%1」の運用を開始します。</translation>
    </message>
    <message>
        <source>In use since %1; not made in MCS yet.</source>
        <translation>%1から運用中ですが、MCSではまだ作成していません。</translation>
    </message>
    <message>
        <source>There is no consent in force that allows sharing in MCS. The group can be started when it has been signed and recorded.</source>
        <translation>MCSでの共有を認める有効な同意がありません。同意書の署名を記録すると運用を開始できます。</translation>
    </message>
    <message>
        <source>&amp;In use from</source>
        <translation>運用開始日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Created in MCS on</source>
        <translation>MCSで作成した日(&amp;C)</translation>
    </message>
    <message>
        <source>Start the group</source>
        <translation>運用を開始</translation>
    </message>
    <message>
        <source>End a group</source>
        <translation>グループの終了</translation>
    </message>
    <message>
        <source>The group “%1” ends.</source>
        <translation>「%1」を終了します。</translation>
    </message>
    <message>
        <source>The removal of %1 is asked for. Record each removal when it has been done in MCS.</source>
        <translation>%1の解除を依頼した状態になります。MCSで解除したら、それぞれ記録してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation>終了日(&amp;E)</translation>
    </message>
    <message>
        <source>End the group</source>
        <translation>グループを終了</translation>
    </message>
    <message>
        <source>Archive a group</source>
        <translation>グループの保管</translation>
    </message>
    <message>
        <source>The group “%1” is archived.</source>
        <translation>「%1」を保管します。</translation>
    </message>
    <message>
        <source>&amp;Archiving decided on</source>
        <translation>保管を決めた日(&amp;A)</translation>
    </message>
    <message>
        <source>Archi&amp;ved in MCS on</source>
        <translation>MCSで保管した日(&amp;V)</translation>
    </message>
    <message>
        <source>Record the archiving</source>
        <translation>保管を記録</translation>
    </message>
    <message>
        <source>Use a group again</source>
        <translation>グループの再開</translation>
    </message>
    <message>
        <source>The group “%1” comes into use again.</source>
        <translation>「%1」の運用を再開します。</translation>
    </message>
    <message>
        <source>Use the group again</source>
        <translation>グループを再開</translation>
    </message>
</context>
<context>
    <name>mcs::app::ImportButton</name>
    <message>
        <source>Bring in a CSV list</source>
        <translation>CSVの取り込み</translation>
    </message>
    <message>
        <source>Brings in a list from a spreadsheet: the whole list or, while a row is wrong, nothing.</source>
        <translation>表計算ソフトの一覧を取り込みます。誤りのある行が残っている間は、何も保存しません。</translation>
    </message>
    <message>
        <source>&amp;Bring in</source>
        <translation>取り込む(&amp;B)</translation>
    </message>
    <message>
        <source>The list was brought in. New: %1; completed: %2; unchanged: %3.</source>
        <translation>一覧を取り込みました。新規 %1件、補完 %2件、変更なし %3件。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ImportPanel</name>
    <message>
        <source>Choose a &amp;file</source>
        <translation>ファイルを選ぶ(&amp;F)</translation>
    </message>
    <message>
        <source>Leave out &amp;columns that are not known</source>
        <translation>知らない列は読み飛ばす(&amp;C)</translation>
    </message>
    <message>
        <source>Needed columns: %1. Also read: %2.</source>
        <translation>必要な列：%1。あれば読み取る列：%2。</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>名簿を調べた結果</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>一覧のファイルを選ぶ</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSVファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file is too large for such a list. Please check that it is the right one.</source>
        <translation>ファイルが大きすぎます。取り込むファイルに間違いがないか確かめてください。</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check that it is not open in another program.</source>
        <translation>ファイルを読めません。ほかのソフトで開いていないか確かめてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</source>
        <translation>
            <numerusform>%n件の問題が見つかったため、まだ取り込めません。ファイルを直して、もう一度選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right. New: %1; completed: %2; unchanged: %3. Nothing is saved yet.</source>
        <translation>一覧に問題はありません。新規 %1件、補完 %2件、変更なし %3件。まだ保存していません。</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>読み飛ばす列：%1</translation>
    </message>
</context>
<context>
    <name>mcs::app::IncidentEditor</name>
    <message>
        <source>Report of an incident</source>
        <translation>事故の報告</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>事故の報告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Incidents are reported to: %1 (%2)</source>
        <translation>事故の報告先：%1（%2）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>Nothing about a patient&apos;s condition, and no password.</source>
        <translation>患者の病状やパスワードは書かないでください。</translation>
    </message>
    <message>
        <source>&amp;Occurred on</source>
        <translation>発生日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Found on</source>
        <translation>発見日(&amp;F)</translation>
    </message>
    <message>
        <source>Found at (&amp;time)</source>
        <translation>発見時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Found &amp;by</source>
        <translation>発見者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reported on</source>
        <translation>報告日(&amp;R)</translation>
    </message>
    <message>
        <source>Reported at (t&amp;ime)</source>
        <translation>報告時刻(&amp;I)</translation>
    </message>
    <message>
        <source>R&amp;eported to</source>
        <translation>報告先(&amp;E)</translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation>関係するもの</translation>
    </message>
    <message>
        <source>&amp;Account of</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>端末(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>患者(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>This is no time. Please enter it such as 9:30.</source>
        <translation>時刻として読めません。9:30のように入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>No incident is recorded. Press F6 to report one; a lost device brings its own.</source>
        <translation>事故の記録はありません。F6で報告できます。端末の紛失を記録すると、自動でここに加わります。</translation>
    </message>
    <message>
        <source>Report an incident</source>
        <translation>事故を報告</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>漏えい等の判断</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>報告書を印刷</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionEditor</name>
    <message>
        <source>New self-inspection</source>
        <translation>新しい自己点検</translation>
    </message>
    <message>
        <source>Self-inspection</source>
        <translation>自己点検</translation>
    </message>
    <message>
        <source>I&amp;tems</source>
        <translation>点検項目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Finish the inspection: every item is answered</source>
        <translation>点検を完了する（全項目に回答済）(&amp;F)</translation>
    </message>
    <message>
        <source>Its answers do not change any more then; corrections are recorded one by one.</source>
        <translation>完了すると回答は変更できません。是正は項目ごとに記録します。</translation>
    </message>
    <message>
        <source>Day and inspector</source>
        <translation>点検日・点検者・備考</translation>
    </message>
    <message>
        <source>&amp;Inspected on</source>
        <translation>点検日(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>対象期間(&amp;P)</translation>
    </message>
    <message>
        <source>Inspecto&amp;r</source>
        <translation>点検者(&amp;R)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not answered yet.</source>
        <translation>
            <numerusform>未回答の項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This item is not met. Please write below what is done about it, and until when.</source>
        <translation>この項目は「否」です。下の欄に是正の内容と期限を書いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionListEdit</name>
    <message>
        <source>Evidence for the current item</source>
        <translation>この項目の根拠</translation>
    </message>
    <message>
        <source>What is done about the current item</source>
        <translation>この項目の是正の内容</translation>
    </message>
    <message>
        <source>Items answered</source>
        <translation>回答した項目</translation>
    </message>
    <message>
        <source>Items of the self-inspection, answered with the keys 1 to 3</source>
        <translation>自己点検の項目（1～3のキーで回答）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>E&amp;vidence for the current item</source>
        <translation>この項目の根拠(&amp;V)</translation>
    </message>
    <message>
        <source>What is &amp;done about it</source>
        <translation>是正の内容(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <source>Correct the current item by</source>
        <translation>この項目の是正の期限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>As the records say</source>
        <translation>記録のとおり</translation>
    </message>
    <message>
        <source>&amp;Next open item</source>
        <translation>次の未回答(&amp;N)</translation>
    </message>
    <message>
        <source>From the records: %1</source>
        <translation>【記録】%1</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3 from the records)</source>
        <translation>%2項目中 %1項目に回答（うち記録から %3）</translation>
    </message>
</context>
<context>
    <name>mcs::app::InspectionPage</name>
    <message>
        <source>Inspections</source>
        <translation>点検</translation>
    </message>
    <message>
        <source>Self-inspections</source>
        <translation>自己点検</translation>
    </message>
    <message>
        <source>There has been no self-inspection yet. Press F6 to begin; what the records know is answered already.</source>
        <translation>自己点検の記録がありません。F6で始めると、記録からわかる項目は回答済になります。</translation>
    </message>
    <message>
        <source>New self-inspection</source>
        <translation>新しい点検</translation>
    </message>
    <message>
        <source>Open the check list</source>
        <translation>点検表を開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print the check list</source>
        <translation>点検表の印刷</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 from the records)</source>
        <translation>%2項目中 %1項目（うち記録から %3）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>否の項目</translation>
    </message>
    <message>
        <source>Corrected on %1</source>
        <translation>%1是正済</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>To be corrected</source>
        <translation>是正待ち</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>是正を記録する</translation>
    </message>
    <message>
        <source>From the records: %1</source>
        <translation>【記録】%1</translation>
    </message>
    <message>
        <source>Papers for an inspection</source>
        <translation>点検資料一式を印刷</translation>
    </message>
</context>
<context>
    <name>mcs::app::JobTypeEditor</name>
    <message>
        <source>Change a job type</source>
        <translation>職種を変更する</translation>
    </message>
    <message>
        <source>Add a job type</source>
        <translation>職種を加える</translation>
    </message>
    <message>
        <source>&amp;Job type</source>
        <translation>職種(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Also written as</source>
        <translation>別の書き方(&amp;A)</translation>
    </message>
    <message>
        <source>Other ways it is written in lists that are brought in, separated by 「、」.</source>
        <translation>取り込む名簿での別の書き方を「、」で区切って入力します。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加える(&amp;A)</translation>
    </message>
    <message>
        <source>This job type is already in the list.</source>
        <translation>この職種はすでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>mcs::app::JobTypesSection</name>
    <message>
        <source>Job types</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>These can be chosen for a person, and are known when a list is brought in.</source>
        <translation>スタッフの職種として選べるものです。名簿を取り込むときにも使います。</translation>
    </message>
    <message>
        <source>Job type</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>別の書き方</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>加える(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除する(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移す(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ移す(&amp;O)</translation>
    </message>
    <message>
        <source>The list of job types has been saved.</source>
        <translation>職種の一覧を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this job type, so it cannot be deleted. Give them another job type first.</source>
        <translation>
            <numerusform>この職種のスタッフが%n人いるため、削除できません。先にその人たちの職種を変えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a job type</source>
        <translation>職種を削除する</translation>
    </message>
    <message>
        <source>“%1” is taken off the list.</source>
        <translation>「%1」を一覧から削除します。</translation>
    </message>
    <message>
        <source>Taken off the list in the settings</source>
        <translation>設定の一覧から削除</translation>
    </message>
    <message>
        <source>The job type has been deleted.</source>
        <translation>職種を削除しました。</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
</context>
<context>
    <name>mcs::app::KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Your password now</source>
        <translation>今のパスワード</translation>
    </message>
    <message>
        <source>&amp;Your password now</source>
        <translation>今のパスワード(&amp;Y)</translation>
    </message>
    <message>
        <source>Please enter the password you use now.</source>
        <translation>今お使いのパスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::LearnerPage</name>
    <message>
        <source>Who is due</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>People, their trainings and the documents they were told of</source>
        <translation>対象者ごとの教育と周知</translation>
    </message>
    <message>
        <source>Nobody uses MCS yet. Please enter the staff first.</source>
        <translation>MCSユーザーがいません。先にスタッフを登録してください。</translation>
    </message>
    <message>
        <source>Record a training</source>
        <translation>教育を記録</translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation>周知を記録</translation>
    </message>
    <message>
        <source>Show as a picture</source>
        <translation>一覧図で表示</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerFlow</name>
    <message>
        <source>The new ledger is locked. Enter its password to go on. If its recovery key was not kept, make a new one on the settings page.</source>
        <translation>新しい台帳をロックしました。続けるにはパスワードを入力してください。復旧キーを控えていないときは、設定で作り直してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerKeys</name>
    <message>
        <source>The place where this PC keeps its key does not answer, so the ledger cannot be opened with the password alone. Sign in to this PC again and retry, or open the ledger with the recovery key.</source>
        <translation>このパソコンの鍵の保管場所から応答がないため、パスワードだけでは台帳を開けません。パソコンにサインインし直してからもう一度試すか、復旧キーで開いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::LedgerSetup</name>
    <message>
        <source>Facility name</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>FAX</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This item is not known. Check its spelling or delete it.</source>
        <translation>この項目は使えません。つづりを直すか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is missing. Please enter it.</source>
        <translation>「%1」がありません。記入してください。</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>「%1」は文字で記入してください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Please enter it.</source>
        <translation>「%1」が空です。記入してください。</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>事業所の種別</translation>
    </message>
    <message>
        <source>The kind must be one of %1.</source>
        <translation>種別は %1 のどれかにしてください。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>A person is written with “name” and “kana”.</source>
        <translation>人は &quot;name&quot;（氏名）と &quot;kana&quot;（フリガナ）で記入してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>List at least one MCS administrator.</source>
        <translation>MCS管理者を一人以上記入してください。</translation>
    </message>
    <message>
        <source>This person is listed twice.</source>
        <translation>同じ人が二度書かれています。</translation>
    </message>
    <message>
        <source>The contact is written with “name” and “tel”.</source>
        <translation>窓口は &quot;name&quot;（氏名）と &quot;tel&quot;（電話番号）で記入してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read at line %2, column %3. Check commas, quotation marks and brackets there.</source>
        <translation>%1 の%2行目%3文字目が読めません。その前後のカンマ、引用符、かっこを確かめてください。</translation>
    </message>
    <message>
        <source>%1 does not describe a facility. It must start with “{” and end with “}”.</source>
        <translation>%1 は事業所の説明ではありません。「{」で始まり「}」で終わるように書いてください。</translation>
    </message>
    <message>
        <source>The description of the facility has a mistake. %1</source>
        <translation>事業所の説明に誤りがあります。%1</translation>
    </message>
    <message>
        <source>The description of the facility has %1 mistakes. The first is %2</source>
        <translation>事業所の説明に誤りが%1か所あります。最初は %2</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>In office since</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>The office begins before the person joined. Please check both dates.</source>
        <translation>就任日が入職日より前です。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” lies in the future. Please enter a day up to today.</source>
        <translation>「%1」が未来の日付です。今日までの日付を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::MainWindow</name>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読込</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロックする</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>MCS Ledger: %1</source>
        <translation>MCS管理台帳 － %1</translation>
    </message>
    <message>
        <source>, read only</source>
        <translation>（閲覧のみ）</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>やること（%1）</translation>
    </message>
    <message>
        <source>Ctrl+Tab&#x3000;Next tab</source>
        <translation>Ctrl+Tab&#x3000;次のタブへ</translation>
    </message>
    <message>
        <source>Enter&#x3000;Open the current row; in a dialog: next field</source>
        <translation>Enter&#x3000;選んだ行を開く（入力画面では次の欄へ）</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter&#x3000;Save in a dialog</source>
        <translation>F12 または Ctrl+Enter&#x3000;入力画面で登録する</translation>
    </message>
    <message>
        <source>Ctrl+Z&#x3000;Take a delete back</source>
        <translation>Ctrl+Z&#x3000;削除を元に戻す</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末・持ち出し</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+%1&#x3000;Tab by number</source>
        <translation>Ctrl+1～Ctrl+%1&#x3000;番号のタブへ</translation>
    </message>
    <message>
        <source>Training, inspection, incidents</source>
        <translation>教育・点検・事故</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>This is recorded in its own tab. Please open it there.</source>
        <translation>これは専用のタブで記録します。そちらを開いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::MeasuresEditor</name>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>指示：%1</translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation>実施者(&amp;B)</translation>
    </message>
    <message>
        <source>Of the measures you enter now.</source>
        <translation>今回入力する措置の実施者。</translation>
    </message>
    <message>
        <source>Record the measures</source>
        <translation>措置を記録</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>or why it is not needed</source>
        <translation>または不要の理由</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1 (one of them is required)</source>
        <translation>%1（いずれか必須）</translation>
    </message>
    <message>
        <source>%1: done on</source>
        <translation>%1：実施日</translation>
    </message>
    <message>
        <source>%1: why it is not needed</source>
        <translation>%1：不要の理由</translation>
    </message>
</context>
<context>
    <name>mcs::app::MemberStepEditor</name>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Refusal by the administrator</source>
        <translation>却下（管理者）</translation>
    </message>
    <message>
        <source>Declined by the person</source>
        <translation>辞退（本人）</translation>
    </message>
    <message>
        <source>Cancelling of the invitation</source>
        <translation>取消（招待した側）</translation>
    </message>
    <message>
        <source>Correction of the entry</source>
        <translation>登録内容の修正</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>グループへの参加</translation>
    </message>
    <message>
        <source>This membership is closed. Who comes back is proposed again.</source>
        <translation>この参加は終わっています。再び参加する人は改めて候補にしてください。</translation>
    </message>
    <message>
        <source>&amp;What is recorded</source>
        <translation>記録する手続(&amp;W)</translation>
    </message>
    <message>
        <source>%1 leaves every group.</source>
        <translation>%1さんをすべてのグループから外します。</translation>
    </message>
    <message>
        <source>The removal from all groups is asked for at once. Record each removal when it has been done in MCS.</source>
        <translation>すべてのグループで解除を依頼した状態になります。MCSで解除したら、それぞれ記録してください。</translation>
    </message>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1&#x3000;「%2」</translation>
    </message>
    <message>
        <source>Needed because: %1</source>
        <translation>必要な理由：%1</translation>
    </message>
    <message>
        <source>%1: %2, in MCS %3</source>
        <translation>%1：%2、MCSでは%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Decided on</source>
        <translation>決めた日(&amp;D)</translation>
    </message>
    <message>
        <source>Done in &amp;MCS on</source>
        <translation>MCSで行った日(&amp;M)</translation>
    </message>
    <message>
        <source>Leave this empty if it is still to be done in MCS; it becomes a to-do.</source>
        <translation>MCSでまだ行っていない場合は空欄にします。やることに表示します。</translation>
    </message>
    <message>
        <source>&amp;Reason of the removal</source>
        <translation>解除の理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Asked of</source>
        <translation>依頼先(&amp;A)</translation>
    </message>
    <message>
        <source>Whom you asked: the manager of the group, where others manage it.</source>
        <translation>解除を依頼したグループの管理者を書きます。</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>承認者(&amp;B)</translation>
    </message>
    <message>
        <source>Approved by (their office)</source>
        <translation>承認者（先方の事業所）</translation>
    </message>
    <message>
        <source>An outside member is approved by their own office: the name of who said so.</source>
        <translation>他事業所の人は先方の事業所が承認します。承認した人の氏名を書きます。</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>判断の内容(&amp;J)</translation>
    </message>
    <message>
        <source>Why the person is suitable for this group. %1</source>
        <translation>このグループへの参加がふさわしい理由を書きます。%1</translation>
    </message>
    <message>
        <source>The person &amp;judged that taking part is proper</source>
        <translation>本人が参加は適切と判断した(&amp;J)</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>理由(&amp;E)</translation>
    </message>
    <message>
        <source>Why the person is &amp;needed</source>
        <translation>参加が必要な理由(&amp;N)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Please enter the day on which it was done in MCS.</source>
        <translation>MCSで行った日を入力してください。</translation>
    </message>
    <message>
        <source>Please enter why the person is suitable.</source>
        <translation>参加がふさわしい理由を入力してください。</translation>
    </message>
    <message>
        <source>Please enter who approved at their office.</source>
        <translation>先方の事業所で承認した人を入力してください。</translation>
    </message>
    <message>
        <source>Please enter whom you asked.</source>
        <translation>依頼先を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::NewRecoveryKeyDialog</name>
    <message>
        <source>Make a new recovery key</source>
        <translation>復旧キーを作り直す</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>A new recovery key replaces the one there is: the sheet printed earlier no longer opens the ledger. Make a new key when the sheet was lost or somebody has seen it who should not.</source>
        <translation>新しい復旧キーを作ると、今までの復旧キーの紙では台帳を開けなくなります。紙をなくしたときや、見せてはいけない人に見られたときに作り直してください。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>終わる</translation>
    </message>
    <message>
        <source>The new recovery key is in force. Destroy the old sheet.</source>
        <translation>新しい復旧キーに替わりました。古い紙は処分してください。</translation>
    </message>
    <message>
        <source>The recovery key has not been kept</source>
        <translation>復旧キーがまだ控えられていません</translation>
    </message>
    <message>
        <source>The new key is neither printed nor saved, and the old one no longer opens the ledger. Close anyway? A new key can be made at any time.</source>
        <translation>新しい復旧キーは、まだ印刷も保存もされていません。古い復旧キーでは、もう台帳を開けません。このまま閉じますか。復旧キーはいつでも作り直せます。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
</context>
<context>
    <name>mcs::app::NoticeEditor</name>
    <message>
        <source>New notice</source>
        <translation>新しい連絡</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>(another matter)</source>
        <translation>（その他の用件）</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>用件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>連絡先(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>What they are told. Write nothing clinical.</source>
        <translation>伝える内容です。診療内容は書かないでください。</translation>
    </message>
    <message>
        <source>To be sent &amp;by</source>
        <translation>期限(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>連絡した日(&amp;S)</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not sent.</source>
        <translation>連絡するまでは空欄のままにします。</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方法(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;ply</source>
        <translation>返答(&amp;P)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>mcs::app::OfficesSection</name>
    <message>
        <source>Forms name whoever is in office on the date of the form. Earlier holders stay recorded.</source>
        <translation>様式には、その様式の日付に在任している人の名前が入ります。以前の担当者の記録も残ります。</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>任命の一覧</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>From</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>退任日</translation>
    </message>
    <message>
        <source>Duties explained on</source>
        <translation>役割を説明した日</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier appointments</source>
        <translation>以前の任命も表示する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appoint</source>
        <translation>任命する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>変更する(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;End the appointment</source>
        <translation>退任を記録する(&amp;E)</translation>
    </message>
    <message>
        <source>The ledger is open for reading only.</source>
        <translation>台帳は閲覧専用で開いています。</translation>
    </message>
    <message>
        <source>Only a user with the role of facility manager may appoint. Add such a user under “Users”, or ask one.</source>
        <translation>任命できるのは、事業所管理者の役割を持つ利用者だけです。「利用者」の画面で事業所管理者を加えるか、事業所管理者に頼んでください。</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>在任中</translation>
    </message>
    <message>
        <source>The appointment has been recorded.</source>
        <translation>任命を記録しました。</translation>
    </message>
    <message>
        <source>End the appointment</source>
        <translation>退任を記録する</translation>
    </message>
    <message>
        <source>The appointment ends with today. If another day was the last one, use “Change” instead.</source>
        <translation>今日を退任日として記録します。別の日が退任日のときは、「変更する」を使ってください。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The appointment has been ended.</source>
        <translation>退任を記録しました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>mcs::app::OutsideSection</name>
    <message>
        <source>Other offices</source>
        <translation>他の事業所</translation>
    </message>
    <message>
        <source>The offices with which patients are shared, and the people there who take part in groups.</source>
        <translation>患者の情報を共有する他の事業所と、グループに参加するその職員です。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Applied for MCS</source>
        <translation>MCSの利用申込</translation>
    </message>
    <message>
        <source>Posting its documents</source>
        <translation>文書の投稿</translation>
    </message>
    <message>
        <source>People in groups</source>
        <translation>参加者数</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>この事業所の職員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ数</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>&amp;Change the office</source>
        <translation>事業所を編集(&amp;C)</translation>
    </message>
    <message>
        <source>Change the pe&amp;rson</source>
        <translation>職員を編集(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New office</source>
        <translation>新しい事業所(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>新しい職員(&amp;P)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PacketEditor</name>
    <message>
        <source>Prepare an application</source>
        <translation>届出を準備</translation>
    </message>
    <message>
        <source>These papers are made and handed in together:</source>
        <translation>次の書類をまとめて作り、一緒に提出します。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source> (MCS terms not agreed yet)</source>
        <translation>（MCS利用規約の同意日が未記入）</translation>
    </message>
    <message>
        <source> (no e-mail address)</source>
        <translation>（メールアドレスが未記入）</translation>
    </message>
    <message>
        <source>&amp;People listed</source>
        <translation>名簿に載せる人(&amp;P)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備する</translation>
    </message>
    <message>
        <source>%1 people, %2 page(s) of the list</source>
        <translation>%1人、名簿%2ページ</translation>
    </message>
    <message>
        <source>Please tick at least one person.</source>
        <translation>名簿に載せる人を1人以上選んでください。</translation>
    </message>
    <message>
        <source>&amp;From when</source>
        <translation>異動日・最終日(&amp;F)</translation>
    </message>
    <message>
        <source>The day of the change, or the last day. It may lie ahead.</source>
        <translation>変更する日または最終日です。先の日付でもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>(the newest)</source>
        <translation>（最も新しいもの）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Course or &amp;video</source>
        <translation>講習会・ビデオ(&amp;V)</translation>
    </message>
    <message>
        <source>Handed in to: %1</source>
        <translation>提出先：%1</translation>
    </message>
    <message>
        <source>everybody listed has agreed to the MCS terms</source>
        <translation>名簿の全員がMCSの利用規約に同意している</translation>
    </message>
    <message>
        <source>a course or a training video has been attended</source>
        <translation>講習会を受講したか、講習用ビデオを視聴した</translation>
    </message>
    <message>
        <source>everybody listed has an MCS account</source>
        <translation>名簿の全員がMCSのアカウントを取得している</translation>
    </message>
    <message>
        <source>everybody listed has been told of the policy</source>
        <translation>名簿の全員に運用ポリシーを説明した</translation>
    </message>
    <message>
        <source>it is entered on what grounds everybody listed may use MCS</source>
        <translation>名簿の全員の利用資格が入力されている</translation>
    </message>
    <message>
        <source>Before it is handed in: %1.</source>
        <translation>提出の前に必要なこと：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> (last day %1)</source>
        <translation>（最終日 %1）</translation>
    </message>
    <message>
        <source> (no MCS account yet)</source>
        <translation>（MCSのアカウントなし）</translation>
    </message>
    <message>
        <source> (grounds for using MCS not entered)</source>
        <translation>（利用資格が未入力）</translation>
    </message>
    <message>
        <source>Please enter the day.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>Please write the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>everybody listed has signed the pledge</source>
        <translation>名簿の全員の誓約書がある</translation>
    </message>
</context>
<context>
    <name>mcs::app::PacketStepEditor</name>
    <message>
        <source>Record the receipt</source>
        <translation>受付の記録</translation>
    </message>
    <message>
        <source>The office has received the papers.</source>
        <translation>提出先が書類を受け付けました。</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>受付日(&amp;R)</translation>
    </message>
    <message>
        <source>Receipt &amp;number</source>
        <translation>受付番号(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this empty if there is none.</source>
        <translation>ないときは空欄にしてください。</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>受付を記録</translation>
    </message>
    <message>
        <source>Record the issue of IDs</source>
        <translation>ID付与の記録</translation>
    </message>
    <message>
        <source>The office has issued the IDs of the people listed.</source>
        <translation>名簿の人のIDが付与されました。</translation>
    </message>
    <message>
        <source>From then on their accounts may be recorded as acquired.</source>
        <translation>この日から、アカウントを取得済として記録できます。</translation>
    </message>
    <message>
        <source>&amp;IDs issued on</source>
        <translation>ID付与日(&amp;I)</translation>
    </message>
    <message>
        <source>Record as issued</source>
        <translation>ID付与を記録</translation>
    </message>
    <message>
        <source>Complete the notification</source>
        <translation>届出の完了</translation>
    </message>
    <message>
        <source>Nothing more will come of this notification.</source>
        <translation>この届出の手続はすべて終わりました。</translation>
    </message>
    <message>
        <source>It can no longer be sent back after that.</source>
        <translation>完了にすると、差戻しは記録できません。</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>完了を記録</translation>
    </message>
    <message>
        <source>Record that the papers came back</source>
        <translation>差戻しの記録</translation>
    </message>
    <message>
        <source>The office has sent the papers back. They can be put right and printed again.</source>
        <translation>提出先から書類が戻されました。内容を直して、もう一度印刷できます。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Record as sent back</source>
        <translation>差戻しを記録</translation>
    </message>
    <message>
        <source>Cancel the packet</source>
        <translation>届出を取り消す</translation>
    </message>
    <message>
        <source>The packet is kept as cancelled. Papers that were printed are no longer to be used.</source>
        <translation>届出は取消として残ります。印刷した書類は使わないでください。</translation>
    </message>
    <message>
        <source>Record signed papers</source>
        <translation>署名・押印を記録</translation>
    </message>
    <message>
        <source>Enter the date written on each paper that has been signed and sealed.</source>
        <translation>署名・押印が済んだ書類に書かれている日付を入力してください。</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Record the handing in</source>
        <translation>提出の記録</translation>
    </message>
    <message>
        <source>All papers of the packet are handed in together.</source>
        <translation>書類は一式をまとめて提出します。</translation>
    </message>
    <message>
        <source>&amp;Handed in on</source>
        <translation>提出日(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Way of handing in</source>
        <translation>提出方法(&amp;W)</translation>
    </message>
    <message>
        <source>Record as handed in</source>
        <translation>提出を記録</translation>
    </message>
    <message>
        <source>Record what the office decided</source>
        <translation>利用の可否の記録</translation>
    </message>
    <message>
        <source>The office has decided whether the people listed may use MCS.</source>
        <translation>名簿の人が利用できるかどうかが決まりました。</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>可否(&amp;D)</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>決定日(&amp;O)</translation>
    </message>
    <message>
        <source>Needed when it was refused. It is kept with the notification.</source>
        <translation>否のときは必ず入力してください。届出とともに残ります。</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>可否を記録</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>Please write why it was refused.</source>
        <translation>否とされた理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::Page</name>
    <message>
        <source>%1 in all</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>、%1 件を選択</translation>
    </message>
    <message>
        <source>No row matches the filter. Esc in the search field clears it.</source>
        <translation>条件に合う行がありません。検索欄でEscキーを押すと消えます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>印刷した書類</translation>
    </message>
    <message>
        <source>, dated %1</source>
        <translation>（%1付）</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <source>Deleted in the list</source>
        <translation>一覧で削除</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the facility&apos;s own paper)</source>
        <translation>%1（事業所様式）</translation>
    </message>
    <message>
        <source>Start a procedure</source>
        <translation>手続きを始める</translation>
    </message>
    <message>
        <source>Facility papers</source>
        <translation>事業所様式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
</context>
<context>
    <name>mcs::app::PageViews</name>
    <message>
        <source>View: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>表示の切替</translation>
    </message>
</context>
<context>
    <name>mcs::app::PasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>自分のパスワードを変える</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変える</translation>
    </message>
    <message>
        <source>The password has been changed.</source>
        <translation>パスワードを変えました。</translation>
    </message>
    <message>
        <source>The password has been changed. This PC has no safe place for a key of its own, so the password alone protects the ledger.</source>
        <translation>パスワードを変えました。このパソコンには鍵の保管場所がないため、台帳はパスワードだけで守られています。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PasswordPair</name>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>入力した文字を表示する(&amp;S)</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>もう一度入力(&amp;M)</translation>
    </message>
    <message>
        <source>The two entries differ. Please enter the same password once more.</source>
        <translation>二つの入力が違います。同じパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Use at least 12 characters with letters and digits, for example several words in a row.</source>
        <translation>英字と数字を混ぜて12文字以上にしてください。単語をいくつか続けると覚えやすくなります。</translation>
    </message>
    <message>
        <source>This password can be used.</source>
        <translation>このパスワードは使えます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PatientCombo</name>
    <message>
        <source>%1 (born %2)</source>
        <translation>%1（%2生）</translation>
    </message>
</context>
<context>
    <name>mcs::app::PatientEditor</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>新しい患者</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>フリガナ(&amp;A)</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>カタカナで入力します。一覧の並び順に使います。</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性別(&amp;X)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>Attending &amp;physician</source>
        <translation>主治医(&amp;P)</translation>
    </message>
    <message>
        <source>Information is &amp;shared in MCS</source>
        <translation>MCSで情報を共有する(&amp;S)</translation>
    </message>
    <message>
        <source>A consent is needed before it is shared.</source>
        <translation>共有する前に同意書が必要です。</translation>
    </message>
    <message>
        <source>&amp;Care</source>
        <translation>療養状況(&amp;C)</translation>
    </message>
    <message>
        <source>Care &amp;ended on</source>
        <translation>終了日(&amp;E)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>No clinical details here.</source>
        <translation>診療の内容は書かないでください。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>This day lies in the future. Please check the era and the year.</source>
        <translation>先の日付になっています。元号と年を確かめてください。</translation>
    </message>
    <message>
        <source>Please enter the day on which the care ended.</source>
        <translation>終了日を入力してください。</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>Te&amp;lephone</source>
        <translation>電話番号(&amp;L)</translation>
    </message>
</context>
<context>
    <name>mcs::app::PeoplePicker</name>
    <message>
        <source>Name, reading, job or office</source>
        <translation>氏名・フリガナ・職種・事業所</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>一覧の絞り込み</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <translation>%2人中 %1人を選択</translation>
    </message>
</context>
<context>
    <name>mcs::app::PhotoConsentEditor</name>
    <message>
        <source>Consent to photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>患者(&amp;A)</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading.</source>
        <translation>氏名またはフリガナの一部を入力します。</translation>
    </message>
    <message>
        <source>&amp;Photographed on</source>
        <translation>撮影日(&amp;P)</translation>
    </message>
    <message>
        <source>The consent covers this day only; another day needs another one.</source>
        <translation>同意はこの日の撮影だけに有効です。別の日の撮影には改めて同意が必要です。</translation>
    </message>
    <message>
        <source>&amp;What is photographed</source>
        <translation>撮影の対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Consent given by</source>
        <translation>同意した人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>同意の方法(&amp;H)</translation>
    </message>
    <message>
        <source>Photographed &amp;by</source>
        <translation>撮影者(&amp;B)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgeEditor</name>
    <message>
        <source>Record signed pledges</source>
        <translation>署名された誓約書の記録</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>&#x3000;ほか%1人</translation>
    </message>
    <message>
        <source>The signed pledge of %1 has come back.</source>
        <translation>%1 さんの署名済みの誓約書を受け取りました。</translation>
    </message>
    <message>
        <source>The signed pledges of these %1 people have come back:</source>
        <translation>次の%1人の署名済みの誓約書を受け取りました。</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>署名日(&amp;S)</translation>
    </message>
    <message>
        <source>The date written on the paper.</source>
        <translation>紙に書かれている日付です。</translation>
    </message>
    <message>
        <source>&amp;Place of the original</source>
        <translation>原本の保管場所(&amp;P)</translation>
    </message>
    <message>
        <source>For example the name of the folder and the shelf.</source>
        <translation>例：同意書ファイル（書庫1段目）</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the date written on the paper.</source>
        <translation>先の日付になっています。紙に書かれている日付を入力してください。</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>様式の改訂</translation>
    </message>
    <message>
        <source>Wrong or changed address</source>
        <translation>住所の誤り・変更</translation>
    </message>
    <message>
        <source>Changed name</source>
        <translation>氏名の変更</translation>
    </message>
    <message>
        <source>&amp;Reason of the new pledge</source>
        <translation>差し替える理由(&amp;R)</translation>
    </message>
    <message>
        <source>A signed pledge is on file; the new one takes its place.</source>
        <translation>署名済の誓約書があり、新しいものに差し替わります。</translation>
    </message>
    <message>
        <source>A pledge in the facility&apos;s own words may be recorded as well, where it covers the five points (%1).</source>
        <translation>事業所独自の誓約書も、5つのポイント（%1）を満たしていれば署名済みとして記録できます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgeMatrix</name>
    <message>
        <source>People and their papers</source>
        <translation>スタッフと書類</translation>
    </message>
</context>
<context>
    <name>mcs::app::PledgePage</name>
    <message>
        <source>Pledges</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>There are no MCS users yet. Enter the staff first.</source>
        <translation>MCSを使うスタッフがまだいません。先にスタッフを登録してください。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print all missing pledges</source>
        <translation>未提出をすべて印刷</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>既存の誓約書</translation>
    </message>
    <message>
        <source>Date of the existing pledge</source>
        <translation>既存の誓約書の日付</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Print the pledge, have it signed, then record the date written on it.</source>
        <translation>誓約書を印刷して署名をもらい、書かれている日付を記録してください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Show on the staff tab</source>
        <translation>スタッフの一覧で見る</translation>
    </message>
    <message>
        <source>Record an exemption</source>
        <translation>省略を記録</translation>
    </message>
    <message>
        <source>Show as a table of papers</source>
        <translation>書類の表で表示</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>People and papers</source>
        <translation>人と書類の表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The pledge binds after leaving as well; keep the paper.</source>
        <translation>誓約は退職後も続きます。書類は保管してください。</translation>
    </message>
    <message>
        <source>Replaced because</source>
        <translation>差替の理由</translation>
    </message>
</context>
<context>
    <name>mcs::app::PoliciesSection</name>
    <message>
        <source>%1, in force from %2</source>
        <translation>%1（%2施行）</translation>
    </message>
    <message>
        <source>Versions of the policies</source>
        <translation>ポリシーの版</translation>
    </message>
    <message>
        <source>Which version of the region&apos;s policy and of the model rules the facility works by. A new region, or a new version of one, comes as a folder; it is checked as a whole and looked at page by page before it counts. Signed papers keep the text they were signed under.</source>
        <translation>事業所が採用している地域ポリシーと準則の版です。新しい地域や改訂版はフォルダーで取り込みます。取り込むときに全体を確認し、様式を1ページずつ見てから採用します。署名済みの書類は、署名した時の文面のまま残ります。</translation>
    </message>
    <message>
        <source>Look at the &amp;new version</source>
        <translation>新しい版を確認する(&amp;N)</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版の一覧</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” has been revised: %2</source>
        <translation>「%1」が改訂されました：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose the folder of the region</source>
        <translation>地域のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>The version has been taken over. The to-do list has been worked out anew.</source>
        <translation>この版を採用しました。やることを作り直しました。</translation>
    </message>
    <message>
        <source>Choose where the folder is written</source>
        <translation>フォルダーの書き出し先を選ぶ</translation>
    </message>
    <message>
        <source>The policy was written to %1.</source>
        <translation>ポリシーを%1に書き出しました。</translation>
    </message>
    <message>
        <source>The text of the form has been replaced.</source>
        <translation>様式の文面を差し替えました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PolicyCheck</name>
    <message>
        <source>Checking was cancelled. Nothing has been changed.</source>
        <translation>確認を中止しました。何も変わっていません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PolicyReviewDialog</name>
    <message>
        <source>%1 (in force from %2)</source>
        <translation>%1（%2施行）</translation>
    </message>
    <message>
        <source>Version of a policy</source>
        <translation>ポリシーの版の確認</translation>
    </message>
    <message>
        <source>“%1”: %2, in place of %3</source>
        <translation>「%1」：%2（現在は%3）</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>What changes (%1)</source>
        <translation>変更点（%1）</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>署名済みの書類</translation>
    </message>
    <message>
        <source>Look at the forms</source>
        <translation>様式の確認</translation>
    </message>
    <message>
        <source>&amp;Take this version over</source>
        <translation>この版を採用する(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing differs from the version in force.</source>
        <translation>現在の版と違うところはありません。</translation>
    </message>
    <message>
        <source>The program knows no earlier version of this policy: it is a new region.</source>
        <translation>このポリシーの以前の版はありません。新しい地域です。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>変更の種類</translation>
    </message>
    <message>
        <source>Part of the policy</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>(the layout or details differ)</source>
        <translation>（文面または細部の変更）</translation>
    </message>
    <message>
        <source>What becomes of papers signed under earlier versions. Where the policy says nothing they stay valid; choose what the office wants. The signed papers themselves keep their text.</source>
        <translation>以前の版で署名した書類の扱いです。ポリシーに定めがなければそのまま有効です。提出先の指示に合わせて選んでください。署名済みの書類の文面は変わりません。</translation>
    </message>
    <message>
        <source>The facility works by another region: its signed papers are not touched.</source>
        <translation>事業所の地域ではないため、署名済みの書類には影響しません。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰の</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>&amp;I have looked at every page of the forms; they are as the office wants them</source>
        <translation>様式のすべてのページを見て、このままでよいことを確認しました(&amp;I)</translation>
    </message>
    <message>
        <source>Stay valid: %1   New wording: %2   To be signed again: %3</source>
        <translation>そのまま有効：%1件&#x3000;文面のみ新しい：%2件&#x3000;署名し直し：%3件</translation>
    </message>
    <message>
        <source>Please go through all pages of “Look at the forms” first.</source>
        <translation>先に「様式の確認」で全ページを見てください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PostCheckEditor</name>
    <message>
        <source>Check of the posts</source>
        <translation>書込みの確認</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The posts of %1 were looked at.</source>
        <translation>%1の書込みを確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n件のグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Looked at on</source>
        <translation>確認日(&amp;L)</translation>
    </message>
    <message>
        <source>Looked at &amp;by</source>
        <translation>確認者(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation>確認の結果(&amp;F)</translation>
    </message>
    <message>
        <source>A finding belongs to a single group: record it there.</source>
        <translation>問題があったグループは、そのグループだけを選んで記録してください。</translation>
    </message>
    <message>
        <source>Only what kind it was; never what was written.</source>
        <translation>種類だけを記録し、書込みの内容は残しません。</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>対応(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation>対応日(&amp;D)</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>確認を記録</translation>
    </message>
    <message>
        <source>Please choose who looked at the posts.</source>
        <translation>確認者を選んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PreviewDialog</name>
    <message>
        <source>Print preview: %1</source>
        <translation>印刷プレビュー：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>用紙 %n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first %1 are shown)</source>
        <translation>（最初の%1枚を表示しています）</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷する(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF</source>
        <translation>PDFで保存する(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>横幅に合わせる</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きくする</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さくする</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>印刷するページの見本</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintDialogs</name>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>ページを作っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>印刷するものがありません</translation>
    </message>
    <message>
        <source>Nobody lacks this paper, so nothing was printed.</source>
        <translation>この書類が足りない人はいないため、何も印刷しませんでした。</translation>
    </message>
    <message>
        <source>The pages are being sent to the printer…</source>
        <translation>プリンターに送っています…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存する</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is being written…</source>
        <translation>PDFを書き出しています…</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintService</name>
    <message>
        <source>Printing was cancelled. Nothing was written.</source>
        <translation>印刷を取り消しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” has no form “%2”. Choose one of %3.</source>
        <translation>「%1」に「%2」という様式はありません。%3 から選んでください。</translation>
    </message>
    <message>
        <source>This paper cannot be printed again exactly as it was, because fonts or program differ from those it was made with. Keep the signed original, or print a new paper.</source>
        <translation>文字の書体やプログラムが印刷したときと違うため、この書類をまったく同じに印刷し直すことができません。署名済みの原本を保管するか、新しく印刷してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the folder exists and that you may write to it.</source>
        <translation>%1 に書き込めません。フォルダーがあるか、書き込みの権限があるかを確かめてください。</translation>
    </message>
    <message>
        <source>There is no space left for %1. Make room on the disk and print again.</source>
        <translation>%1 を書き込む空きがありません。ディスクの空きを増やして、もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Front and back of one sheet: please print it on both sides.</source>
        <translation>おもてと裏面で1枚の様式です。両面印刷で印刷してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::PrintingSection</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>When a printer puts the form too far to one side, the difference can be entered here. Print the test page, measure with a ruler, and enter the difference. This belongs to this PC.</source>
        <translation>印刷の位置がずれるプリンターのときは、ここでずれを直せます。確認用のページを印刷し、定規で測って、ずれを入力してください。この設定はこのパソコンだけのものです。</translation>
    </message>
    <message>
        <source>Shift to the right</source>
        <translation>右へ動かす</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>下へ動かす</translation>
    </message>
    <message>
        <source>Print the &amp;test page</source>
        <translation>確認用のページを印刷する(&amp;T)</translation>
    </message>
    <message>
        <source>Shift to the &amp;right</source>
        <translation>右へ動かす(&amp;R)</translation>
    </message>
    <message>
        <source>Shift &amp;down</source>
        <translation>下へ動かす(&amp;D)</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>The position has been saved.</source>
        <translation>印刷の位置を保存しました。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>確認用のページ</translation>
    </message>
    <message>
        <source>Print the test page</source>
        <translation>確認用のページを印刷する</translation>
    </message>
    <message>
        <source>The test page has been sent to the printer.</source>
        <translation>確認用のページをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Please check that it is switched on and has paper.</source>
        <translation>プリンターに送れませんでした。電源と用紙を確かめてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureList</name>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Procedures under way and ended</source>
        <translation>進行中と終わった手続き</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start a procedure</source>
        <translation>手続きを始める</translation>
    </message>
    <message>
        <source>About the record in sight where it fits: %1</source>
        <translation>選んでいる記録について始めます：%1</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStartEditor</name>
    <message>
        <source>Start a procedure</source>
        <translation>手続きを始める</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>どの場合か(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Successor</source>
        <translation>後任(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group that is left</source>
        <translation>担当を外れるグループ(&amp;G)</translation>
    </message>
    <message>
        <source>The steps:</source>
        <translation>手順：</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStepEditor</name>
    <message>
        <source>Waive a step</source>
        <translation>手順を見送る</translation>
    </message>
    <message>
        <source>This stays open:</source>
        <translation>次のことが残ります：</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Give the procedure up</source>
        <translation>手続きを取りやめる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What was recorded on the way stays as it is.</source>
        <translation>途中で記録したことは、そのまま残ります。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>日付の変更</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureStepPane</name>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Before this, please do or waive: %1</source>
        <translation>先に済ませるか見送る手順：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>残っていること：%1件</translation>
    </message>
    <message>
        <source>This can be done here at once:</source>
        <translation>ここでまとめてできること：</translation>
    </message>
    <message>
        <source>This step i&amp;s done</source>
        <translation>この手順は済んだ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Waive it with a reason…</source>
        <translation>理由を書いて見送る(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Take it up again</source>
        <translation>未に戻す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProcedureView</name>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Change the &amp;day</source>
        <translation>日付を変える(&amp;D)</translation>
    </message>
    <message>
        <source>Steps done or waived</source>
        <translation>済んだ、または見送った手順</translation>
    </message>
    <message>
        <source>&amp;Print as a check list</source>
        <translation>チェックリストを印刷(&amp;P)</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>&amp;Give it up…</source>
        <translation>取りやめる(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Finish the procedure</source>
        <translation>手続きを終える(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>given up: %1</source>
        <translation>取りやめ：%1</translation>
    </message>
    <message>
        <source>%v of %m steps</source>
        <translation>%m手順のうち%v済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The step is done.</source>
        <translation>手順を済みにしました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::ProvisionEditor</name>
    <message>
        <source>New record of a provision</source>
        <translation>新しい第三者提供の記録</translation>
    </message>
    <message>
        <source>Record of a provision</source>
        <translation>第三者提供の記録</translation>
    </message>
    <message>
        <source>P&amp;atient</source>
        <translation>患者(&amp;A)</translation>
    </message>
    <message>
        <source>Type a part of the name or the reading.</source>
        <translation>氏名またはフリガナの一部を入力します。</translation>
    </message>
    <message>
        <source>&amp;Provided on</source>
        <translation>提供日(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>提供先(&amp;R)</translation>
    </message>
    <message>
        <source>Name, address and who represents them.</source>
        <translation>名称・住所・代表者</translation>
    </message>
    <message>
        <source>&amp;Kinds of data</source>
        <translation>データの項目(&amp;K)</translation>
    </message>
    <message>
        <source>Only which kinds, never the data themselves.</source>
        <translation>項目だけを書きます。データそのものは書かないでください。</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>根拠(&amp;B)</translation>
    </message>
    <message>
        <source>The consent, or the law that allows it without one.</source>
        <translation>同意、または同意を要しない法令上の根拠</translation>
    </message>
    <message>
        <source>Re&amp;corded by</source>
        <translation>記録者(&amp;C)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備考(&amp;O)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter</source>
        <translation>F12 または Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Please enter “%1”.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message>
        <source>What you typed has not been saved. Press Esc again to close without saving.</source>
        <translation>入力した内容はまだ登録されていません。登録せずに閉じるときは、もう一度Escキーを押してください。</translation>
    </message>
    <message>
        <source>You may look at this, but not change it.</source>
        <translation>閲覧のみできます。変更することはできません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryKeyPage</name>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>The password opens the ledger on this PC only. On another PC the recovery key is needed.</source>
        <translation>パスワードで台帳を開けるのは、このパソコンだけです。ほかのパソコンでは復旧キーが必要です。</translation>
    </message>
    <message>
        <source>This PC has no safe place for a key of its own, so the password alone protects the ledger. Choose a long one, and do not leave copies of the folder lying about.</source>
        <translation>このパソコンには鍵の保管場所がないため、台帳はパスワードだけで守られます。長いパスワードを使い、台帳のフォルダーの写しを放置しないでください。</translation>
    </message>
    <message>
        <source>The way in when there is no other.</source>
        <translation>ほかの方法で台帳を開けなくなったときに使います。</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryKeyPanel</name>
    <message>
        <source>With this recovery key the ledger opens when the password has been forgotten or the PC has been replaced. It is shown only this once. Print it (or save it to a USB stick) and keep it in a locked place away from this PC.</source>
        <translation>パスワードを忘れたときや、パソコンを買い替えたときは、この復旧キーで台帳を開きます。表示されるのは今だけです。印刷して（またはUSBメモリーに保存して）、このパソコンとは別の、鍵のかかる場所に保管してください。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>印刷する(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save to a file</source>
        <translation>ファイルに保存する(&amp;S)</translation>
    </message>
    <message>
        <source>Last group of the key</source>
        <translation>復旧キーの最後のまとまり</translation>
    </message>
    <message>
        <source>Retype the &amp;last group from the sheet</source>
        <translation>紙を見て、最後のまとまりを入力(&amp;L)</translation>
    </message>
    <message>
        <source>The sheet has been sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>復旧キーを保存する</translation>
    </message>
    <message>
        <source>Recovery key.txt</source>
        <translation>復旧キー.txt</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>The file has been saved. Do not leave it on this PC.</source>
        <translation>ファイルに保存しました。このパソコンには残さないでください。</translation>
    </message>
    <message>
        <source>Please print or save the key first.</source>
        <translation>まず、復旧キーを印刷するか保存してください。</translation>
    </message>
    <message>
        <source>This is right. Please go on.</source>
        <translation>合っています。次へ進んでください。</translation>
    </message>
    <message>
        <source>Now retype the last group of the key from the sheet.</source>
        <translation>控えを見ながら、復旧キーの最後のまとまりを入力してください。</translation>
    </message>
    <message>
        <source>This is not yet the last group of the key.</source>
        <translation>復旧キーの最後のまとまりと、まだ一致していません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoveryPage</name>
    <message>
        <source>&amp;User name</source>
        <translation>利用者の名前(&amp;U)</translation>
    </message>
    <message>
        <source>Change the password and &amp;open</source>
        <translation>パスワードを変えて開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new password for this PC. Small and capital letters and hyphens make no difference.</source>
        <translation>印刷した紙の復旧キーを入力し、このパソコンで使う新しいパスワードを決めてください。大文字と小文字、ハイフンの有無は区別しません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>利用者の名前</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Recovery &amp;key</source>
        <translation>復旧キー(&amp;K)</translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation>利用者の名前を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the recovery key.</source>
        <translation>復旧キーを入力してください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>mcs::app::RecoverySheet</name>
    <message>
        <source>Recovery key of the ledger</source>
        <translation>台帳の復旧キー</translation>
    </message>
    <message>
        <source>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger&apos;s files can read everything in it.</source>
        <translation>パスワードを忘れたときや、パソコンを替えたときに、この復旧キーで台帳を開けます。この紙と台帳のファイルを持つ人は、台帳の中身をすべて読めます。</translation>
    </message>
    <message>
        <source>Keep this sheet in a locked place, away from the PC. Do not photograph it and do not send it by e-mail. When a new recovery key is made, this one no longer opens the ledger; destroy the sheet then.</source>
        <translation>この紙は、パソコンとは別の、鍵のかかる場所に保管してください。写真に撮ったり、メールで送ったりしないでください。復旧キーを作り直すと、この紙では台帳を開けなくなりますので、処分してください。</translation>
    </message>
    <message>
        <source>Ledger: %1</source>
        <translation>台帳：%1</translation>
    </message>
    <message>
        <source>Made on: %1</source>
        <translation>作成日：%1</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>復旧キーを印刷する</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Please choose another place for the file.</source>
        <translation>ディスクに空きがありません。別の保存場所を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written to this place. Please choose another place for the file.</source>
        <translation>この場所には書き込めません。別の保存場所を選んでください。</translation>
    </message>
    <message>
        <source>The file could not be written. Please choose another place for the file. (%1)</source>
        <translation>ファイルを書き込めませんでした。別の保存場所を選んでください。（%1）</translation>
    </message>
</context>
<context>
    <name>mcs::app::RegionPage</name>
    <message>
        <source>&amp;Try the program with sample data of fictitious people</source>
        <translation>架空の人の見本データで試してみる(&amp;T)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Choose the rules that apply to your facility. They decide the duties, the forms and where they are handed in. The region can be changed later.</source>
        <translation>事業所に当てはまる運用ポリシーを選んでください。守ること、様式、提出先が決まります。あとで変えることもできます。</translation>
    </message>
</context>
<context>
    <name>mcs::app::RegionSection</name>
    <message>
        <source>Region and forms</source>
        <translation>地域と様式</translation>
    </message>
    <message>
        <source>The region decides the duties, the forms, and where they are handed in. When it is changed, the to-do list is worked out anew; nothing that was recorded is lost.</source>
        <translation>地域によって、守ること、様式、提出先が決まります。変えると「やること」が作り直されますが、記録は失われません。</translation>
    </message>
    <message>
        <source>Apply the &amp;model rules (準則) where the region says nothing</source>
        <translation>地域の定めがないところは準則に従う(&amp;M)</translation>
    </message>
    <message>
        <source>Correct &amp;obvious misprints of the official forms (such as 「係者」)</source>
        <translation>様式の明らかな誤字（「係者」など）を直して印刷する(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存する(&amp;S)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Without this the forms are printed exactly as the region published them.</source>
        <translation>選ばないときは、公表された様式のとおりに印刷します。</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>Handed in at</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>The rules have been changed.</source>
        <translation>地域と様式の設定を変えました。</translation>
    </message>
    <message>
        <source>A changed name stands on forms dated from today on. Papers made before stay as they are.</source>
        <translation>変えた名前は、今日以降の日付の様式に載ります。これまでに作った書類はそのままです。</translation>
    </message>
    <message>
        <source>Allow devices outside the register while a &amp;disaster lasts (own rule)</source>
        <translation>災害のあいだ、台帳に載せていない端末の使用を認める（事業所の決まり）(&amp;D)</translation>
    </message>
</context>
<context>
    <name>mcs::app::RenewalEditor</name>
    <message>
        <source>Renew the facility pledge</source>
        <translation>連携守秘誓約書の更新</translation>
    </message>
    <message>
        <source>The facility manager signs the facility pledge anew, and it is handed in alone.</source>
        <translation>事業所管理者が連携守秘誓約書に新しく署名し、これだけを提出します。</translation>
    </message>
    <message>
        <source>Handed in so far: %1</source>
        <translation>前回の提出: %1</translation>
    </message>
    <message>
        <source>Handed in so far: %1, signed by %2</source>
        <translation>前回の提出: %1、署名者 %2</translation>
    </message>
    <message>
        <source>Facility manager today: %1</source>
        <translation>今の事業所管理者: %1</translation>
    </message>
    <message>
        <source>There is no facility manager today. Please record the appointment first.</source>
        <translation>今日の事業所管理者がいません。先に任命を記録してください。</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>書類: %1</translation>
    </message>
    <message>
        <source>Next it is printed, signed, handed in and received like every notification.</source>
        <translation>このあと、ほかの届出と同じく印刷・署名・提出・受付と進みます。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>準備する</translation>
    </message>
</context>
<context>
    <name>mcs::app::RestrictionPage</name>
    <message>
        <source>Restrictions</source>
        <translation>利用制限</translation>
    </message>
    <message>
        <source>Restrictions of use</source>
        <translation>利用の制限</translation>
    </message>
    <message>
        <source>Nobody&apos;s use of MCS is restricted. Press F6 to enter a restriction.</source>
        <translation>利用を制限されている人はいません。F6で制限を入力できます。</translation>
    </message>
    <message>
        <source>Restrict somebody</source>
        <translation>制限を入力</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除済み</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Until it is lifted, the person is not invited to any group.</source>
        <translation>解除されるまで、どのグループにも招待できません。</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>スタッフを表示</translation>
    </message>
    <message>
        <source>Show the incident</source>
        <translation>事故を表示</translation>
    </message>
</context>
<context>
    <name>mcs::app::ReviewEditor</name>
    <message>
        <source>Review the members</source>
        <translation>メンバーを精査</translation>
    </message>
    <message>
        <source>Members of “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <translation>前回の精査：%1</translation>
    </message>
    <message>
        <source>&amp;Reviewed on</source>
        <translation>精査日(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;viewed by</source>
        <translation>精査した人(&amp;V)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>Record the review</source>
        <translation>精査を記録</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退職済み</translation>
    </message>
    <message>
        <source>leaves on %1</source>
        <translation>%1退職予定</translation>
    </message>
    <message>
        <source>account: %1</source>
        <translation>アカウント：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1: reason</source>
        <translation>%1：理由</translation>
    </message>
    <message>
        <source>No longer works there</source>
        <translation>在籍していないため</translation>
    </message>
    <message>
        <source>Nobody has been invited to the group yet.</source>
        <translation>招待した人はまだいません。</translation>
    </message>
    <message>
        <source>No verdict is needed for: %1</source>
        <translation>判定が不要な人：%1</translation>
    </message>
    <message>
        <source>%1: %2, %3: %4, %5: %6</source>
        <translation>%1 %2人、%3 %4人、%5 %6人</translation>
    </message>
    <message>
        <source>Please choose who reviewed the members.</source>
        <translation>精査した人を選んでください。</translation>
    </message>
    <message>
        <source>Please enter a reason for: %1</source>
        <translation>理由を入力してください：%1</translation>
    </message>
</context>
<context>
    <name>mcs::app::ScreenSection</name>
    <message>
        <source>Screen and locking</source>
        <translation>画面とロック</translation>
    </message>
    <message>
        <source>The ledger also locks when the screen of the PC is locked, when the PC goes to sleep, and with Ctrl+L. What is being typed is kept.</source>
        <translation>パソコンの画面をロックしたとき、スリープしたとき、Ctrl+Lを押したときにも台帳はロックされます。入力の途中だった内容は残ります。</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>操作がないときにロックするまで</translation>
    </message>
    <message>
        <source> points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>表示する言語</translation>
    </message>
    <message>
        <source>The official forms stay in Japanese in every language.</source>
        <translation>様式は、どの言語でも日本語のまま印刷されます。</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>操作がないときにロックするまで(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>表示する言語(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>The ledger locks after %n minute(s) without input.</source>
        <translation>
            <numerusform>操作が%n分間ないと、台帳はロックされます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcs::app::SecondaryUseEditor</name>
    <message>
        <source>Request for a secondary use</source>
        <translation>二次利用の申請</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>申請を記録する</translation>
    </message>
    <message>
        <source>%1: “%2” of the group “%3”</source>
        <translation>%1：「%3」の「%2」</translation>
    </message>
    <message>
        <source>%1, %2, from: %3
Purpose: %4</source>
        <translation>%1、%2、出所：%3
目的：%4</translation>
    </message>
    <message>
        <source>Decide on a secondary use</source>
        <translation>二次利用の可否</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>検討を記録</translation>
    </message>
    <message>
        <source>Record the use</source>
        <translation>利用を記録する</translation>
    </message>
    <message>
        <source>&amp;Used on</source>
        <translation>利用日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Kind of use</source>
        <translation>利用の方法(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>対象(&amp;C)</translation>
    </message>
    <message>
        <source>Which post or document, in words that tell nothing clinical: its day and who wrote it.</source>
        <translation>どの投稿・文書かを、診療内容に触れずに書きます（日付と書いた人など）。</translation>
    </message>
    <message>
        <source>&amp;Facility whose document it is</source>
        <translation>文書の提供元の事業所(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Direct or indirect</source>
        <translation>直接・間接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>情報の出所(&amp;S)</translation>
    </message>
    <message>
        <source>Pro&amp;vider</source>
        <translation>提供者(&amp;V)</translation>
    </message>
    <message>
        <source>Who provided the content.</source>
        <translation>内容を提供した人・事業所</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>申請者(&amp;A)</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>申請日(&amp;O)</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>許可する</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>可否(&amp;D)</translation>
    </message>
    <message>
        <source>Permitted by the &amp;provider on</source>
        <translation>提供者の許可日(&amp;P)</translation>
    </message>
    <message>
        <source>Permitted by the group &amp;manager on</source>
        <translation>グループ管理者の許可日(&amp;M)</translation>
    </message>
    <message>
        <source>Made unrecognisable: %1</source>
        <translation>匿名化：%1</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>決定した日(&amp;O)</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>決定した人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
</context>
<context>
    <name>mcs::app::ServicesEditor</name>
    <message>
        <source>Decide on services</source>
        <translation>サービスの検討</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 (%2; %3)</source>
        <translation>%1（%2。%3）</translation>
    </message>
    <message>
        <source>(not decided)</source>
        <translation>（未決）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定した日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The policy asks to consider nothing for this device.</source>
        <translation>この端末には検討を求められている項目がありません。</translation>
    </message>
    <message>
        <source>Please enter why it is put aside.</source>
        <translation>見送る理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::SettingsPage</name>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Region and forms</source>
        <translation>地域と様式</translation>
    </message>
    <message>
        <source>Job types</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Users, password and recovery key</source>
        <translation>利用者・パスワード・復旧キー</translation>
    </message>
    <message>
        <source>Screen and locking</source>
        <translation>画面とロック</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Other offices</source>
        <translation>他の事業所</translation>
    </message>
    <message>
        <source>To be confirmed (要確認)</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Versions of the policies</source>
        <translation>ポリシーの版</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>役割</translation>
    </message>
</context>
<context>
    <name>mcs::app::SetupWizard</name>
    <message>
        <source>Start a new ledger</source>
        <translation>新しい台帳を作る</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>始める(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The recovery key has not been kept</source>
        <translation>復旧キーがまだ控えられていません</translation>
    </message>
    <message>
        <source>The ledger has been made, but its recovery key is neither printed nor saved. Without the key nobody can open the ledger when the password is forgotten. A new key can be made later on the settings page.</source>
        <translation>台帳はできましたが、復旧キーがまだ印刷も保存もされていません。復旧キーがないと、パスワードを忘れたときに誰も台帳を開けません。復旧キーは、あとで設定の画面から作り直せます。</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>このまま閉じる</translation>
    </message>
</context>
<context>
    <name>mcs::app::SheetPrinter</name>
    <message>
        <source>The printer did not take the pages. Please check that it is switched on and has paper, and print once more. Nothing has been recorded.</source>
        <translation>プリンターに送れませんでした。電源と用紙を確かめて、もう一度印刷してください。何も記録していません。</translation>
    </message>
    <message>
        <source>Printing was cancelled. Nothing has been recorded.</source>
        <translation>印刷を取り消しました。何も記録していません。</translation>
    </message>
</context>
<context>
    <name>mcs::app::SnoozeEditor</name>
    <message>
        <source>Put off</source>
        <translation>猶予する</translation>
    </message>
    <message>
        <source>This comes back on the day you choose.</source>
        <translation>選んだ日に、やることへ戻ります。</translation>
    </message>
    <message>
        <source>These %1 items come back on the day you choose.</source>
        <translation>この%1件は、選んだ日にやることへ戻ります。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>The region demands it: until it is done it counts as not met.</source>
        <translation>地域のポリシーが必須としています。済むまでは「未達」と数えます。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>いつまで(&amp;U)</translation>
    </message>
    <message>
        <source>Until %1 at most. The interval is the facility&apos;s own setting.</source>
        <translation>%1まで選べます。間隔は事業所の設定です。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Please choose a day from tomorrow on.</source>
        <translation>明日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>This is too far ahead. Please choose an earlier day.</source>
        <translation>先すぎる日です。もっと前の日を選んでください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffCombo</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffEditor</name>
    <message>
        <source>Staff member</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;ading</source>
        <translation>フリガナ(&amp;A)</translation>
    </message>
    <message>
        <source>In katakana; decides the order of lists.</source>
        <translation>カタカナで入力します。一覧の並び順に使います。</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性別(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>職種(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Uses MCS</source>
        <translation>MCSを使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>One address for each person.</source>
        <translation>1人に1つのアドレスです。</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>住所(&amp;D)</translation>
    </message>
    <message>
        <source>Joined &amp;on</source>
        <translation>入職日(&amp;O)</translation>
    </message>
    <message>
        <source>Em&amp;ployment</source>
        <translation>在職状況(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leaves on</source>
        <translation>退職日(&amp;L)</translation>
    </message>
    <message>
        <source>The last day in service; it may lie in the future.</source>
        <translation>最後の在職日です。先の日付も入力できます。</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCSアカウント</translation>
    </message>
    <message>
        <source>&amp;State of the account</source>
        <translation>アカウントの状態(&amp;S)</translation>
    </message>
    <message>
        <source>Account ac&amp;quired on</source>
        <translation>アカウント取得日(&amp;Q)</translation>
    </message>
    <message>
        <source>In use &amp;from</source>
        <translation>利用開始日(&amp;F)</translation>
    </message>
    <message>
        <source>Pass&amp;word rule</source>
        <translation>パスワードの決まり(&amp;W)</translation>
    </message>
    <message>
        <source>The password itself is never kept here.</source>
        <translation>パスワードそのものは保存しません。</translation>
    </message>
    <message>
        <source>Password &amp;changed on</source>
        <translation>パスワード変更日(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Profile entered on</source>
        <translation>プロフィール登録日(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hoto entered on</source>
        <translation>顔写真登録日(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Registered as staff in MCS on</source>
        <translation>施設スタッフ登録日(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;leased in MCS on</source>
        <translation>スタッフ解除日(&amp;L)</translation>
    </message>
    <message>
        <source>Account &amp;deleted on</source>
        <translation>アカウント削除日(&amp;D)</translation>
    </message>
    <message>
        <source>Only the person can delete the account.</source>
        <translation>アカウントを削除できるのは本人だけです。</translation>
    </message>
    <message>
        <source>To be changed by %1.</source>
        <translation>%1までに変更してください。</translation>
    </message>
    <message>
        <source>Please enter the job: the application lists it for each MCS user.</source>
        <translation>職種を入力してください。MCSを使う人は利用申込書の名簿に職種が載ります。</translation>
    </message>
    <message>
        <source>Please enter the e-mail address: MCS needs one for each user.</source>
        <translation>メールアドレスを入力してください。MCSを使う人ごとに必要です。</translation>
    </message>
    <message>
        <source>This lies before the day of joining. Please check both dates.</source>
        <translation>退職日が入職日より前になっています。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>MCS terms a&amp;greed on</source>
        <translation>MCS利用規約同意日(&amp;G)</translation>
    </message>
    <message>
        <source>This looks like a mailbox that several people read. MCS wants one address for each person.</source>
        <translation>複数の人が読む共用のメールアドレスのようです。MCSでは一人ずつ別のアドレスが必要です。</translation>
    </message>
    <message>
        <source>Grounds &amp;for use</source>
        <translation>利用資格(&amp;F)</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>（選んでください）</translation>
    </message>
    <message>
        <source>Please choose on what grounds the person may use MCS (%1).</source>
        <translation>利用資格を選んでください（%1）。</translation>
    </message>
</context>
<context>
    <name>mcs::app::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>新しいスタッフ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print the pledge</source>
        <translation>誓約書を印刷</translation>
    </message>
    <message>
        <source>Record the signed pledge</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職状況</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>既存の誓約書</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCSアカウント</translation>
    </message>
    <message>
        <source>Does not use MCS.</source>
        <translation>MCSを使いません。</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS利用規約同意日</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>アカウント取得日</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>パスワードの決まり</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>パスワード変更日</translation>
    </message>
    <message>
        <source>To be changed by</source>
        <translation>変更の期限</translation>
    </message>
    <message>
        <source>Profile entered on</source>
        <translation>プロフィール登録日</translation>
    </message>
    <message>
        <source>Photo entered on</source>
        <translation>顔写真登録日</translation>
    </message>
    <message>
        <source>Registered as staff in MCS on</source>
        <translation>施設スタッフ登録日</translation>
    </message>
    <message>
        <source>Released in MCS on</source>
        <translation>スタッフ解除日</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>アカウント削除日</translation>
    </message>
    <message>
        <source>Offices held</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>在任中</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>Restrict the use</source>
        <translation>利用を制限</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a CSV list below.</source>
        <translation>スタッフがまだ登録されていません。F6キーで登録するか、下の「CSVの取り込み」で名簿を取り込んでください。</translation>
    </message>
    <message>
        <source>Grounds for use</source>
        <translation>利用資格</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mcs::app::StartPage</name>
    <message>
        <source>This program keeps the registers that the rules of your region demand for Medical Care Station, tells what has to be done next, and prints the official forms. Everything stays on this PC, encrypted.</source>
        <translation>メディカルケアステーション（MCS）について地域の運用ポリシーが求める台帳を管理し、次にすることを知らせ、様式を印刷します。情報はすべて暗号にして、このパソコンの中だけに保管します。</translation>
    </message>
    <message>
        <source>&amp;Start a new ledger</source>
        <translation>新しい台帳を作る(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open a ledger that already exists</source>
        <translation>すでにある台帳を開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>mcs::app::StepEditor</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Hand over the counterpart</source>
        <translation>乙（控え）を交付</translation>
    </message>
    <message>
        <source>The counterpart of the consent of %1 has been handed over.</source>
        <translation>%1 様に同意書の乙（控え）を渡しました。</translation>
    </message>
    <message>
        <source>The counterparts of %1 consents have been handed over.</source>
        <translation>%1人分の同意書の乙（控え）を渡しました。</translation>
    </message>
    <message>
        <source>&amp;Handed over on</source>
        <translation>渡した日(&amp;H)</translation>
    </message>
    <message>
        <source>Record as handed over</source>
        <translation>交付を記録する</translation>
    </message>
    <message>
        <source>Record a refusal</source>
        <translation>不同意を記録</translation>
    </message>
    <message>
        <source>%1 does not consent.</source>
        <translation>%1 様は同意しません。</translation>
    </message>
    <message>
        <source>No information about this patient may be shared in MCS.</source>
        <translation>この患者の情報をMCSで共有することはできません。</translation>
    </message>
    <message>
        <source>&amp;Refused on</source>
        <translation>不同意の日(&amp;R)</translation>
    </message>
    <message>
        <source>Record the refusal</source>
        <translation>不同意を記録する</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>撤回を記録</translation>
    </message>
    <message>
        <source>%1 withdraws the consent.</source>
        <translation>%1 様が同意を撤回します。</translation>
    </message>
    <message>
        <source>Please stop sharing information about this patient in MCS.</source>
        <translation>この患者の情報をMCSで共有するのを止めてください。</translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation>撤回日(&amp;W)</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>撤回を記録する</translation>
    </message>
    <message>
        <source>Make a pledge void</source>
        <translation>誓約書を無効にする</translation>
    </message>
    <message>
        <source>The pledge of %1 is no longer valid.</source>
        <translation>%1 さんの誓約書を無効にします。</translation>
    </message>
    <message>
        <source>The record is kept; a new pledge will be needed.</source>
        <translation>記録は残ります。新しい誓約書が必要になります。</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>先の日付になっています。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>There is no consent of this patient yet. Please print it first.</source>
        <translation>この患者の同意書がまだありません。先に印刷してください。</translation>
    </message>
    <message>
        <source>There is no pledge of this person yet.</source>
        <translation>この人の誓約書がまだありません。</translation>
    </message>
    <message>
        <source>Record an explanation</source>
        <translation>説明を記録</translation>
    </message>
    <message>
        <source>The consent was explained to %1.</source>
        <translation>%1 様に同意書を説明しました。</translation>
    </message>
    <message>
        <source>The signature is recorded when the paper comes back.</source>
        <translation>署名は、用紙が戻ったときに記録します。</translation>
    </message>
    <message>
        <source>&amp;Explained by</source>
        <translation>説明者(&amp;E)</translation>
    </message>
    <message>
        <source>Explained &amp;on</source>
        <translation>説明日(&amp;O)</translation>
    </message>
    <message>
        <source>Record as explained</source>
        <translation>説明済として記録</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>These groups end with it, and every member is to be removed in MCS: %1</source>
        <translation>これにより次のグループが終了し、全メンバーのMCSでの解除が必要になります: %1</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>書類(&amp;P)</translation>
    </message>
    <message>
        <source>The record is kept.</source>
        <translation>記録は残ります。</translation>
    </message>
</context>
<context>
    <name>mcs::app::StocktakingEditor</name>
    <message>
        <source>Take stock</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>Tick every device that you have seen; write of the others what is known.</source>
        <translation>現物を確認した端末に印を付けます。見当たらない端末は、分かっていることを書きます。</translation>
    </message>
    <message>
        <source>Taken stock &amp;on</source>
        <translation>棚卸しの日(&amp;O)</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>実施者(&amp;B)</translation>
    </message>
    <message>
        <source>P&amp;lace, or what is known of it</source>
        <translation>選んだ端末の場所・分かっていること(&amp;L)</translation>
    </message>
    <message>
        <source>All &amp;seen</source>
        <translation>すべて確認(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>端末(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Found and not in the register</source>
        <translation>台帳にないもの(&amp;F)</translation>
    </message>
    <message>
        <source>Record the stocktaking</source>
        <translation>棚卸しを記録</translation>
    </message>
    <message>
        <source>Place of the current device, or what is known of it</source>
        <translation>選んだ端末の場所・分かっていること</translation>
    </message>
    <message>
        <source>Expected devices; Space ticks what was seen</source>
        <translation>台帳の端末（スペースキーで確認の印）</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Expected place</source>
        <translation>台帳の場所</translation>
    </message>
    <message>
        <source>Seen where, or known</source>
        <translation>確認した場所・状況</translation>
    </message>
    <message>
        <source>outside until %1</source>
        <translation>持出し中（%1まで）</translation>
    </message>
    <message>
        <source>seen: %1</source>
        <translation>確認：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>ledger number, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Expected %1, seen %1: no difference.</source>
        <translation>台帳 %1台、確認 %1台。差はありません。</translation>
    </message>
    <message>
        <source>Expected %1, seen %2. Not seen: %3</source>
        <translation>台帳 %1台、確認 %2台。未確認：%3</translation>
    </message>
    <message>
        <source>%1 was not seen. Please write what is known of it.</source>
        <translation>%1は未確認です。分かっていることを書いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::SubjectRequestEditor</name>
    <message>
        <source>Request about a patient&apos;s data</source>
        <translation>開示等の求め</translation>
    </message>
    <message>
        <source>Request about the data of %1</source>
        <translation>%1 様の情報についての求め</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (the patient)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Asked by</source>
        <translation>求めた人(&amp;A)</translation>
    </message>
    <message>
        <source>Name and relation to the patient.</source>
        <translation>氏名と患者との続柄。</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>受付日(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>担当者(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>What was decided, and why. Write no content of the records.</source>
        <translation>決めたことと理由。記録の内容そのものは書かないでください。</translation>
    </message>
    <message>
        <source>Leave this empty as long as it is not answered.</source>
        <translation>回答するまでは空のままにします。</translation>
    </message>
    <message>
        <source>To be answered within %1 days.</source>
        <translation>%1日以内に回答します。</translation>
    </message>
    <message>
        <source>A&amp;nswered on</source>
        <translation>回答日(&amp;N)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>This day lies in the future. Please enter the day on which it was done.</source>
        <translation>未来の日付です。実際に行った日を入力してください。</translation>
    </message>
    <message>
        <source>This lies before the request. Please check both dates.</source>
        <translation>受付日より前です。両方の日付を確かめてください。</translation>
    </message>
    <message>
        <source>Please write what was decided and answered.</source>
        <translation>決定し回答した内容を書いてください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::SubmissionPage</name>
    <message>
        <source>Applications to the office of the region</source>
        <translation>届出の一覧</translation>
    </message>
    <message>
        <source>Nothing has been handed in yet. Press F6 to prepare the first application.</source>
        <translation>届出がまだありません。F6キーで最初の届出を準備してください。</translation>
    </message>
    <message>
        <source>Prepare an application</source>
        <translation>届出を準備</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1を印刷</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>署名を記録</translation>
    </message>
    <message>
        <source>Cancel the packet</source>
        <translation>届出を取り消す</translation>
    </message>
    <message>
        <source>Record signed papers</source>
        <translation>署名・押印を記録</translation>
    </message>
    <message>
        <source>Record as handed in</source>
        <translation>提出を記録</translation>
    </message>
    <message>
        <source>Record as received</source>
        <translation>受付を記録</translation>
    </message>
    <message>
        <source>Prepared on %1</source>
        <translation>%1に準備</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Way of handing in</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Facility manager at signing</source>
        <translation>署名時の事業所管理者</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>%1署名</translation>
    </message>
    <message>
        <source>Printed, not signed yet</source>
        <translation>印刷済・未署名</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>未印刷</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>もう一度印刷する</translation>
    </message>
    <message>
        <source>Submission office</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>People listed (%1)</source>
        <translation>名簿に載る人（%1人）</translation>
    </message>
    <message>
        <source>(deleted person)</source>
        <translation>（削除された人）</translation>
    </message>
    <message>
        <source>Record as sent back</source>
        <translation>差戻しを記録</translation>
    </message>
    <message>
        <source>Notices to be sent</source>
        <translation>未送付の連絡</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>可否を記録</translation>
    </message>
    <message>
        <source>Record the issue of IDs</source>
        <translation>ID付与を記録</translation>
    </message>
    <message>
        <source>Record as completed</source>
        <translation>完了を記録</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可</translation>
    </message>
    <message>
        <source>IDs issued</source>
        <translation>ID付与</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>異動日・最終日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Handed in to</source>
        <translation>提出先</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>可否決定日</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>可否の理由</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>ID付与日</translation>
    </message>
    <message>
        <source>Course or video</source>
        <translation>講習会・ビデオ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>可否</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>mcs::app::SwitchesSection</name>
    <message>
        <source>To be confirmed (要確認)</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Here the policies can be read in more than one way. The program proposes a reading; ask the office where you are not sure, and choose the one your facility works by. What you choose changes duties, forms and the to-do list, and is written to the history.</source>
        <translation>ポリシーの文面だけでは決められない点です。このソフトの扱いを示しています。迷うときは提出先に確かめて、事業所の扱いを選んでください。選んだ内容は求められること、様式、やることに反映し、履歴に残ります。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存する(&amp;S)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>articles, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>How the program takes it: %1</source>
        <translation>このソフトの扱い：%1</translation>
    </message>
    <message>
        <source>%1 (what the program proposes)</source>
        <translation>%1（標準の扱い）</translation>
    </message>
    <message>
        <source>The choices have been saved. The to-do list has been worked out anew.</source>
        <translation>選んだ扱いを保存しました。やることを作り直しました。</translation>
    </message>
</context>
<context>
    <name>mcs::app::TemplateEditor</name>
    <message>
        <source>Edit the text of a form</source>
        <translation>様式の文面を直す</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>様式番号</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <translation>様式の名称</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>宛名</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translation>段落の文</translation>
    </message>
    <message>
        <source>Take this paragraph &amp;back</source>
        <translation>この段落を元に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo everything</source>
        <translation>すべて元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The text that came with the &amp;program</source>
        <translation>ソフト同梱の文面に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Papers signed before</source>
        <translation>署名済みの書類の扱い</translation>
    </message>
    <message>
        <source>〔…〕 stands for a value, such as a name, that is filled in when the form is printed; leave it where it is needed. Nothing else of the form can go wrong here.</source>
        <translation>〔…〕は印刷するときに氏名などが入る場所です。必要な場所に残してください。様式のほかの部分はここでは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>様式(&amp;F)</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>番号(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>名称(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Addressee</source>
        <translation>宛名(&amp;A)</translation>
    </message>
    <message>
        <source>Papers signed befo&amp;re</source>
        <translation>署名済みの書類(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace the text</source>
        <translation>この文面に差し替える(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The form that came with the program is built otherwise. Please bring it back under “Versions of the policies”.</source>
        <translation>ソフト同梱の様式は作りが違います。「ポリシーの版」から取り込み直してください。</translation>
    </message>
    <message>
        <source>replaced by the facility</source>
        <translation>事業所による差し替え</translation>
    </message>
</context>
<context>
    <name>mcs::app::TestPage</name>
    <message>
        <source>Measure from the edges of the paper to the frame: the left and the upper line should each lie 20 mm from the edge. If a line lies too far right or too low, enter the difference with a minus sign in the settings. Offset now: right %1 mm, down %2 mm</source>
        <translation>用紙の端から枠までを測ってください。左の線と上の線は、それぞれ端から20 mmのところにあるはずです。線が右や下にずれているときは、ずれにマイナスを付けて設定の画面に入力してください。今の設定：右へ %1 mm、下へ %2 mm</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>確認用のページ</translation>
    </message>
</context>
<context>
    <name>mcs::app::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>期間表</translation>
    </message>
    <message>
        <source>There is no request with a period to show.</source>
        <translation>期間の分かる持出し届がありません。</translation>
    </message>
    <message>
        <source>By thing</source>
        <translation>端末・媒体ごと</translation>
    </message>
    <message>
        <source>One row for each device or medium</source>
        <translation>端末・媒体ごとに1行で表示</translation>
    </message>
    <message>
        <source>By request</source>
        <translation>届ごと</translation>
    </message>
    <message>
        <source>One row for each request</source>
        <translation>届ごとに1行で表示</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小（-）</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大（+）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Show today (T)</source>
        <translation>今日を表示（T）</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>返却済</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>紛失</translation>
    </message>
</context>
<context>
    <name>mcs::app::TimelineView</name>
    <message>
        <source>%1/</source>
        <comment>month, short</comment>
        <translation>%1月</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>期間表</translation>
    </message>
    <message>
        <source>Timeline, %1, %2</source>
        <translation>期間表、%1、%2</translation>
    </message>
</context>
<context>
    <name>mcs::app::TodoPage</name>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Nothing is missing and nothing is due. Well done.</source>
        <translation>不足しているものも期限のものもありません。お疲れさまです。</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>取りかかる</translation>
    </message>
    <message>
        <source>Every duty that the ledger can judge is met.</source>
        <translation>台帳で確かめられる項目はすべて満たしています。</translation>
    </message>
    <message>
        <source>Not met yet:</source>
        <translation>まだ満たしていない項目：</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1日過ぎています</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日です</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>あと%1日</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>この記録を見る</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>猶予する</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>猶予をやめる</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>一覧を印刷</translation>
    </message>
    <message>
        <source>Duties by article</source>
        <translation>条文ごとの適合</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>All policies</source>
        <translation>地域と準則</translation>
    </message>
    <message>
        <source>Click to see the duties article by article.</source>
        <translation>クリックすると条文ごとの適合状況を表示します。</translation>
    </message>
    <message>
        <source>Meets the region (%1)</source>
        <translation>地域適合（%1）</translation>
    </message>
    <message>
        <source>Meets the model rules</source>
        <translation>準則適合</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>猶予した人</translation>
    </message>
    <message>
        <source>The item has been put off.</source>
        <translation>猶予しました。</translation>
    </message>
    <message>
        <source>%1 items have been put off.</source>
        <translation>%1件を猶予しました。</translation>
    </message>
    <message>
        <source>What was put off is back in the list.</source>
        <translation>猶予をやめ、やることに戻しました。</translation>
    </message>
    <message>
        <source>%1 of %2, as filtered</source>
        <translation>絞り込み：全%2件のうち%1件</translation>
    </message>
</context>
<context>
    <name>mcs::app::TrainingEditor</name>
    <message>
        <source>Edit a training</source>
        <translation>教育の編集</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>教育の記録</translation>
    </message>
    <message>
        <source>Save the training</source>
        <translation>教育を保存</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>&amp;Title of the training</source>
        <translation>教育の名称(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Held on</source>
        <translation>実施日(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Organised by</source>
        <translation>主催(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Lecturer</source>
        <translation>講師(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>資料(&amp;M)</translation>
    </message>
    <message>
        <source>With its version, such as 「準則の要点 第3版」.</source>
        <translation>版も書いてください（「準則の要点 第3版」など）。</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>時間（分）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備考(&amp;N)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>項目(&amp;O)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>&amp;People who attended</source>
        <translation>出席した人(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watched on</source>
        <translation>視聴日(&amp;W)</translation>
    </message>
    <message>
        <source>Of the people you tick now.</source>
        <translation>今回印を付ける人の分です。</translation>
    </message>
    <message>
        <source>It was &amp;checked that they understood</source>
        <translation>理解度を確認した(&amp;C)</translation>
    </message>
    <message>
        <source>Please enter the minutes as a number, such as 30.</source>
        <translation>時間は30のように数字で入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::TrainingPage</name>
    <message>
        <source>Trainings</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>No training is recorded yet. Press F6 to enter the first.</source>
        <translation>まだ教育の記録がありません。F6で入力してください。</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>教育を記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print the attendance sheet</source>
        <translation>出席簿を印刷</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>時間</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No topic is recorded.</source>
        <translation>項目の記録がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Attended by %n people</source>
        <translation>
            <numerusform>出席者 %n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>出席日</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>理解度</translation>
    </message>
</context>
<context>
    <name>mcs::app::UndoBar</name>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mcs::app::UnlockPage</name>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>利用者の名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台帳(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>利用者の名前(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open for &amp;reading only</source>
        <translation>閲覧専用で開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forgotten password or new PC: open with the recovery key</source>
        <translation>パスワードを忘れた・パソコンを替えた：復旧キーで開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;another ledger</source>
        <translation>別の台帳を開く(&amp;A)</translation>
    </message>
    <message>
        <source>Make a &amp;new ledger</source>
        <translation>新しい台帳を作る(&amp;N)</translation>
    </message>
    <message>
        <source>Please enter your user name.</source>
        <translation>利用者の名前を入力してください。</translation>
    </message>
    <message>
        <source>Please enter the password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>mcs::app::UnlockWindow</name>
    <message>
        <source>MCS Ledger</source>
        <translation>MCS管理台帳</translation>
    </message>
    <message>
        <source>Choose the folder of the ledger</source>
        <translation>台帳のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>This folder is no ledger. Please choose the folder that was made for the ledger; it contains a file called “ledger.keys”.</source>
        <translation>このフォルダーは台帳ではありません。台帳を作ったときのフォルダー（中に「ledger.keys」というファイルがあります）を選んでください。</translation>
    </message>
    <message>
        <source>The ledger is locked. Enter the password to go on; what you were typing has been kept.</source>
        <translation>台帳はロックされています。続けるにはパスワードを入力してください。入力の途中だった内容は残っています。</translation>
    </message>
    <message>
        <source>The ledger was to be locked while it was being opened, so it stays locked. Enter the password again.</source>
        <translation>台帳を開いている間にロックの指示があったため、ロックしたままにしました。パスワードをもう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::app::UsePage</name>
    <message>
        <source>Notices and provisions</source>
        <translation>連絡・提供の記録</translation>
    </message>
    <message>
        <source>Notices, provisions and uses</source>
        <translation>連絡・提供・利用の記録</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Press F6 for a notice, F7 for a provision to a third party.</source>
        <translation>まだ記録がありません。F6で連絡、F7で第三者提供を記録します。</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>新しい連絡</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>二次利用</translation>
    </message>
    <message>
        <source>Consent to photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>Device used in it</source>
        <translation>使った端末</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手続</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation>返答を記録する</translation>
    </message>
    <message>
        <source>Record the sending</source>
        <translation>連絡を記録する</translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation>可否を決める</translation>
    </message>
    <message>
        <source>Record the use</source>
        <translation>利用を記録する</translation>
    </message>
    <message>
        <source>Record the end</source>
        <translation>終了を記録する</translation>
    </message>
    <message>
        <source>Clear up</source>
        <translation>後始末を記録する</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>連絡日</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返答</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>職員を表示</translation>
    </message>
    <message>
        <source>Provision to a third party</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>提供日</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>提供先</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Show the patient</source>
        <translation>患者を表示</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>直接・間接</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的・趣旨</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>提供者の許諾日</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>グループ管理者の許諾日</translation>
    </message>
    <message>
        <source>Made unrecognisable</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>What is photographed</source>
        <translation>撮影の対象</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Photographed by</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>宣言者</translation>
    </message>
    <message>
        <source>Devices outside the register</source>
        <translation>管理台帳にない端末</translation>
    </message>
    <message>
        <source>wiped on %1</source>
        <translation>%1消去</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>「%1」として登録</translation>
    </message>
    <message>
        <source>not cleared up</source>
        <translation>後始末が未了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>mcs::app::UsersSection</name>
    <message>
        <source>Users, password and recovery key</source>
        <translation>利用者・パスワード・復旧キー</translation>
    </message>
    <message>
        <source>Everybody who works with the ledger has a name, a role and a password of their own, so that the history shows who did what.</source>
        <translation>台帳を使う人は、それぞれ自分の名前、役割、パスワードを持ちます。誰が何をしたかが記録に残ります。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>&amp;Add a user</source>
        <translation>利用者を加える(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the user</source>
        <translation>利用者を外す(&amp;R)</translation>
    </message>
    <message>
        <source>Change my &amp;password</source>
        <translation>自分のパスワードを変える(&amp;P)</translation>
    </message>
    <message>
        <source>Make a new recovery &amp;key</source>
        <translation>復旧キーを作り直す(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（あなた）</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>利用者を外す</translation>
    </message>
    <message>
        <source>“%1” can no longer open the ledger. What this user did stays in the history.</source>
        <translation>「%1」さんは台帳を開けなくなります。これまでの操作の記録は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Removed in the settings</source>
        <translation>設定の画面で外した</translation>
    </message>
    <message>
        <source>“%1” can no longer open the ledger.</source>
        <translation>「%1」さんは台帳を開けなくなりました。</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>スタッフ</translation>
    </message>
</context>
<context>
    <name>mcs::app::WidgetPrompts</name>
    <message>
        <source>Please check</source>
        <translation>ご確認ください</translation>
    </message>
    <message>
        <source>Based on: %1</source>
        <translation>根拠：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ進む</translation>
    </message>
</context>
<context>
    <name>mcs::domain</name>
    <message>
        <source>Line %1 of the file holds characters that cannot be read. Save it again in Excel as “CSV UTF-8 (Comma delimited)” and try once more.</source>
        <translation>ファイルの%1行目に読み取れない文字があります。Excel で「CSV UTF-8（コンマ区切り）」として保存し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</source>
        <translation>これは Excel のブックです。Excel で「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file was saved as Unicode text. Save it in Excel as “CSV UTF-8 (Comma delimited)” and choose that file.</source>
        <translation>このファイルは「Unicode テキスト」として保存されています。Excel で「CSV UTF-8（コンマ区切り）」として保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Mend that line and try again.</source>
        <translation>%1行目で始まる引用符（&quot;）が閉じられていません。その行を直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Column %1 has no heading.</source>
        <translation>%1列目に見出しがありません。</translation>
    </message>
    <message>
        <source>The heading “%1” stands in column %2 and again in column %3.</source>
        <translation>見出し「%1」が%2列目と%3列目の両方にあります。</translation>
    </message>
    <message>
        <source>The headings in line %1 cannot be used. Mend them and try again.</source>
        <translation>%1行目の見出しに誤りがあります。見出しを直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Choose the right file, or split it into smaller ones.</source>
        <translation>ファイルが%1MBを超えています。ファイルが正しいか確かめるか、小さく分けてください。</translation>
    </message>
    <message>
        <source>The file is empty: it needs a first line with the column headings.</source>
        <translation>ファイルが空です。1行目に列の見出しが必要です。</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1が%2文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>%1 contains an invisible control character (U+%2). Type it again.</source>
        <translation>%1に目に見えない制御文字（U+%2）が入っています。入力し直してください。</translation>
    </message>
    <message>
        <source>%1 contains the emoji “%2”. Take it out.</source>
        <translation>%1に絵文字「%2」が入っています。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 contains a broken character. Type it again.</source>
        <translation>%1に壊れた文字が入っています。入力し直してください。</translation>
    </message>
    <message>
        <source>%1 “%2” is not an e-mail address. Type it like name@example.jp.</source>
        <translation>%1「%2」はメールアドレスとして正しくありません。name@example.jp のように入力してください。</translation>
    </message>
    <message>
        <source>Facility manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like R8.4.1, 令和8年4月1日 or 2026/4/1.</source>
        <translation>「%1」は日付として読み取れません。R8.4.1、令和8年4月1日、2026/4/1 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1”: there is no such day. Check the year, the month and the day.</source>
        <translation>「%1」という日はありません。年・月・日を確かめて入力し直してください。</translation>
    </message>
    <message>
        <source>“%1” lies before 明治6年1月1日 (1873). Check the year.</source>
        <translation>「%1」は明治6年1月1日（1873年）より前の日付です。年を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” lies too far in the future. Check the year.</source>
        <translation>「%1」は遠すぎる先の日付です。年を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” does not exist: that day is %2. Type the era and year of that date.</source>
        <translation>「%1」という日はありません。この日は%2です。元号と年を直して入力してください。</translation>
    </message>
</context>
<context>
    <name>mcs::forms</name>
    <message>
        <source>No font has the character “%1”.</source>
        <translation>「%1」という文字を印刷できる書体がありません。</translation>
    </message>
    <message>
        <source>“%1” is wider than its place.</source>
        <translation>「%1」が入る幅がありません。</translation>
    </message>
    <message>
        <source>A field or word is wider than the line.</source>
        <translation>記入欄または語句が行の幅を超えています。</translation>
    </message>
    <message>
        <source>The line of the signature block is longer than the block is wide.</source>
        <translation>署名欄の行が署名欄の幅を超えています。</translation>
    </message>
    <message>
        <source>The font %1 that the forms are printed with is not on this PC. Please ask the person who set up this PC to install %2.</source>
        <translation>様式の印刷に使う書体「%1」がこのパソコンにありません。パソコンの設定をした方に「%2」を入れてもらってください。</translation>
    </message>
    <message>
        <source>The block is higher than the page.</source>
        <translation>1ページの高さに収まりません。</translation>
    </message>
    <message>
        <source>The columns of the table are together wider than the page (%1 mm of %2 mm).</source>
        <translation>表の列の幅の合計がページの幅を超えています（%2mmに対して%1mm）。</translation>
    </message>
    <message>
        <source>The vertical label “%1” is longer than its box is high.</source>
        <translation>縦書きの見出し「%1」が枠の高さに収まりません。</translation>
    </message>
    <message>
        <source>The form cannot be used because its file %1 has a mistake in line %2. %3 Please ask the person who made the file to correct it.</source>
        <translation>様式のファイル「%1」の%2行目に誤りがあるため、この様式は使えません。%3ファイルを作った人に直してもらってください。</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>」「</translation>
    </message>
    <message>
        <source>The character “%1” in “%2” is in no font of this PC, so nothing was printed. Please write it with another character.</source>
        <translation>「%2」の文字「%1」はこのパソコンの書体になく、印刷できないため、印刷を中止しました。別の文字に書き換えてください。</translation>
    </message>
    <message>
        <source>The character “%1” on the form of %2 is in no font of this PC, so nothing was printed. Please write it with another character.</source>
        <translation>%2様の用紙の文字「%1」はこのパソコンの書体になく、印刷できないため、印刷を中止しました。別の文字に書き換えてください。</translation>
    </message>
    <message>
        <source>“%1” is too long for its place on the form. Please shorten it.</source>
        <translation>「%1」は様式の記入欄に収まりません。短くしてください。</translation>
    </message>
    <message>
        <source>The PDF could not be saved because the disk is full. Please make room on it or choose another place, then save again.</source>
        <translation>保存先に空きがないため、PDFを保存できませんでした。空きを作るか、別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The PDF could not be saved. Please check that the place can be written to, or choose another place, then save again.</source>
        <translation>PDFを保存できませんでした。保存先に書き込めるか確かめるか、別の場所を選んで、もう一度保存してください。</translation>
    </message>
    <message>
        <source>A font could not be put into the PDF. Please have the fonts of the forms installed again, then save again.</source>
        <translation>書体をPDFに入れられませんでした。様式の書体を入れ直してもらってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The grammar of the forms is missing from the program.</source>
        <translation>様式の書き方の決まりがプログラムに入っていません。</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is not closed properly.</source>
        <translation>&lt;%1&gt; が正しく閉じられていません。</translation>
    </message>
    <message>
        <source>The file ends before all elements are closed.</source>
        <translation>すべての項目が閉じられる前にファイルが終わっています。</translation>
    </message>
    <message>
        <source>The file is empty or is not XML.</source>
        <translation>ファイルが空か、XMLの形になっていません。</translation>
    </message>
    <message>
        <source>The file has characters that are not UTF-8.</source>
        <translation>UTF-8ではない文字が入っています。</translation>
    </message>
    <message>
        <source>The attribute “%1” is given twice.</source>
        <translation>「%1」が二度書かれています。</translation>
    </message>
    <message>
        <source>The entity “%1” is unknown.</source>
        <translation>「&amp;%1;」という書き方は使えません。</translation>
    </message>
    <message>
        <source>It cannot be read as XML.</source>
        <translation>XMLとして読み取れません。</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; may not stand here.</source>
        <translation>&lt;%1&gt; はここには書けません。</translation>
    </message>
    <message>
        <source>The element &lt;%2&gt; may not stand in &lt;%1&gt;.</source>
        <translation>&lt;%1&gt; の中に &lt;%2&gt; は書けません。</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is expected here, but there is &lt;%2&gt;.</source>
        <translation>ここには &lt;%1&gt; が必要ですが、&lt;%2&gt; が書かれています。</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; is missing.</source>
        <translation>&lt;%1&gt; がありません。</translation>
    </message>
    <message>
        <source>The attribute “%1” of &lt;%2&gt; is unknown or has an impossible value.</source>
        <translation>&lt;%2&gt; の「%1」は使えないか、値が正しくありません。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has an unknown attribute, lacks one, or one has an impossible value.</source>
        <translation>&lt;%1&gt; の書き方に、使えないもの、足りないもの、または正しくない値があります。</translation>
    </message>
    <message>
        <source>Text may not stand in &lt;%1&gt;.</source>
        <translation>&lt;%1&gt; の中に文字は書けません。</translation>
    </message>
    <message>
        <source>The value “%1” is impossible.</source>
        <translation>「%1」という値は使えません。</translation>
    </message>
    <message>
        <source>The element is not as the grammar demands.</source>
        <translation>書き方の決まりに合っていません。</translation>
    </message>
    <message>
        <source>A document type declaration is not allowed.</source>
        <translation>文書型の宣言（DOCTYPE）は使えません。</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>The wording of a cell is higher than its row.</source>
        <translation>枠の中の文言が行の高さに収まりません。</translation>
    </message>
    <message>
        <source>The cells of a row do not fill the table (%1 mm of %2 mm).</source>
        <translation>行の枠の幅が表の幅と合いません（%2 mm のところ %1 mm）。</translation>
    </message>
</context>
<context>
    <name>mcs::forms::TemplateText</name>
    <message>
        <source>the file is not XML</source>
        <translation>XMLの書き方が正しくありません</translation>
    </message>
</context>
<context>
    <name>mcs::policy</name>
    <message>
        <source>The ledger keeps “%1”; the file has “%2”. Change it on the screen if the file is right.</source>
        <translation>台帳の「%1」を残しました（ファイルでは「%2」）。ファイルのほうが正しいときは、画面で直してください。</translation>
    </message>
    <message>
        <source>The name stays “%1” as it is in the ledger; the file spells it “%2”.</source>
        <translation>氏名は台帳の「%1」のままにしました（ファイルでの表記は「%2」）。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a sex. Write 男 or 女, or leave it empty.</source>
        <translation>「%1」は性別として読み取れません。「男」か「女」と書くか、空欄にしてください。</translation>
    </message>
    <message>
        <source>“%1” is neither ○ nor ×. Write one of them.</source>
        <translation>「%1」は○でも×でもありません。○か×を書いてください。</translation>
    </message>
    <message>
        <source>The column “%1” is not known.</source>
        <translation>「%1」という列は取り込めません。</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice.</source>
        <translation>「%1」の列が2つあります。</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>「%1」の列がありません。</translation>
    </message>
    <message>
        <source>The columns may be: %1</source>
        <translation>使える列：%1</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Correct them, or choose to ignore unknown columns.</source>
        <translation>見出しが合わないため、何も取り込みませんでした。見出しを直すか、知らない列を無視する設定を選んでください。</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Add the missing columns.</source>
        <translation>見出しが合わないため、何も取り込みませんでした。足りない列を追加してください。</translation>
    </message>
    <message>
        <source>The line has more values than there are headings. Put a value that contains a comma into quotation marks.</source>
        <translation>この行は見出しより値の数が多くなっています。コンマを含む値は引用符（&quot;）で囲んでください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>%1行目 %2：%3</translation>
    </message>
    <message>
        <source>The file has headings but no rows. Choose a file that lists people.</source>
        <translation>ファイルには見出しだけで、取り込む行がありません。名簿の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is filled in, but %2 is empty. Fill in the name.</source>
        <translation>%1が入力されていますが、%2がありません。氏名を入力してください。</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>氏名がありません。入力してください。</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Write it with its era, like S8.3.3.</source>
        <translation>生年月日が先の日付になっています。S8.3.3 のように元号を付けて書いてください。</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 already. Take one of the two lines out.</source>
        <translation>「%1」は%2行目にもあります。どちらかの行を消してください。</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 too, with another e-mail address: taken as two people of the same name.</source>
        <translation>「%1」は%2行目にもあり、メールアドレスが違うため、同姓同名の別の人として扱いました。</translation>
    </message>
    <message>
        <source>The day of agreement lies in the future. Check it.</source>
        <translation>同意日が先の日付になっています。確かめてください。</translation>
    </message>
    <message>
        <source>The job “%1” is not known. Correct it, or add it to the list of jobs in the settings first.</source>
        <translation>「%1」は登録されていない職種です。書き直すか、先に設定の職種に追加してください。</translation>
    </message>
    <message>
        <source>In the ledger the person stays an MCS user; the file says ×. Change it on the screen if the file is right.</source>
        <translation>台帳では「MCSを利用する」のままにしました（ファイルでは×）。ファイルのほうが正しいときは、画面で直してください。</translation>
    </message>
    <message>
        <source>In the ledger the person stays no MCS user; the file says ○. Change it on the screen if the file is right.</source>
        <translation>台帳では「MCSを利用しない」のままにしました（ファイルでは○）。ファイルのほうが正しいときは、画面で直してください。</translation>
    </message>
    <message>
        <source>The leaving date lies before the joining date. Correct one of them.</source>
        <translation>退職日が入職日より前になっています。どちらかを直してください。</translation>
    </message>
    <message>
        <source>An MCS user needs a job. Fill it in.</source>
        <translation>MCSを利用する人には職種が必要です。入力してください。</translation>
    </message>
    <message>
        <source>An MCS user needs an e-mail address. Fill it in.</source>
        <translation>MCSを利用する人にはメールアドレスが必要です。入力してください。</translation>
    </message>
    <message>
        <source>%1 is already the address of %2. Everybody needs an address of their own.</source>
        <translation>%1 は%2さんがすでに使っているメールアドレスです。一人ひとり別のアドレスにしてください。</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already. Everybody needs an address of their own.</source>
        <translation>%1 は%2行目にもあります。一人ひとり別のメールアドレスにしてください。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Write one of: %2</source>
        <translation>「%1」は使えません。次のどれかを書いてください：%2</translation>
    </message>
    <message>
        <source>This is missing. Fill it in.</source>
        <translation>入力されていません。記入してください。</translation>
    </message>
    <message>
        <source>This day lies in the future. Write a day up to today.</source>
        <translation>日付が未来になっています。今日までの日付を書いてください。</translation>
    </message>
    <message>
        <source>A personal device needs its owner. Write the name or the e-mail address.</source>
        <translation>個人所有の端末には持ち主が必要です。氏名またはメールアドレスを書いてください。</translation>
    </message>
    <message>
        <source>Nobody called “%1” works here. Enter the person first, or leave it empty.</source>
        <translation>「%1」という在職者がいません。先にスタッフを登録するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 people are called “%2”. Write the e-mail address instead.</source>
        <translation>「%2」という人が%1人います。メールアドレスを書いてください。</translation>
    </message>
    <message>
        <source>The ledger has another kind or owner of “%1” and keeps it. Change it on the screen if the file is right.</source>
        <translation>台帳の「%1」は種別または所有が異なり、台帳のままにします。ファイルが正しい場合は画面で変更してください。</translation>
    </message>
    <message>
        <source>The ledger has “%1” lent to somebody else and keeps it. Record the return on the screen first.</source>
        <translation>台帳の「%1」は別の人に貸与中で、そのままにします。先に画面で返却を記録してください。</translation>
    </message>
    <message>
        <source>The headings do not fit, so nothing was imported. Correct them, or give %1 to leave unknown columns aside.</source>
        <translation>見出しが合わないため、何も取り込みませんでした。見出しを直すか、%1 を付けて知らない列を読み飛ばしてください。</translation>
    </message>
    <message>
        <source>The file has headings but no rows. Choose a file that lists devices.</source>
        <translation>ファイルには見出しだけで、取り込む行がありません。端末の一覧が入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 looks like a mailbox that several people read. MCS wants one address for each person.</source>
        <translation>%1は複数の人が読む共用のメールアドレスのようです。MCSでは一人ずつ別のアドレスが必要です。</translation>
    </message>
    <message>
        <source>The policy asks for no such thing. Leave it empty.</source>
        <translation>このポリシーには利用資格の定めがありません。空欄にしてください。</translation>
    </message>
    <message>
        <source>This is none of %1. Correct it.</source>
        <translation>%1のいずれでもありません。直してください。</translation>
    </message>
</context>
<context>
    <name>mcs::store</name>
    <message>
        <source>The draft kept from before the lock cannot be read any more.</source>
        <translation>ロックの前に入力していた内容は、読み取れなくなっています。</translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and the input mode, and type it again.</source>
        <translation>パスワードが違います。大文字・小文字や入力モードを確かめて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>No user of this ledger has that name. Check the name and type it again.</source>
        <translation>その名前の利用者は、この台帳に登録されていません。名前を確かめて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This ledger has several users. Give the name of the user who opens it.</source>
        <translation>この台帳には利用者が複数登録されています。台帳を開く方の名前を入力してください。</translation>
    </message>
    <message>
        <source>This PC does not hold the key of this ledger for you. Open it on the PC used until now, or open it here with the printed recovery key.</source>
        <translation>このパソコンには、この台帳を開くための鍵がありません。今まで使っていたパソコンで開くか、印刷した復旧キーで開いてください。</translation>
    </message>
    <message>
        <source>A wrong password was given three times. Try again in %1 minutes, or open the ledger with the recovery key.</source>
        <translation>パスワードを3回間違えたため、ロックされています。%1分後にもう一度入力するか、復旧キーで開いてください。</translation>
    </message>
    <message>
        <source>The recovery key has been mistyped. Compare it with the paper character by character and type it again.</source>
        <translation>復旧キーに打ち間違いがあります。紙と一文字ずつ見比べて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The recovery key has %2 characters, but %1 were typed. Type all characters that are on the paper.</source>
        <translation>復旧キーは%2文字ですが、入力されたのは%1文字です。紙に書かれているとおりに、すべて入力してください。</translation>
    </message>
    <message>
        <source>This recovery key does not open this ledger. It belongs to another ledger or has been replaced: look for the newest paper.</source>
        <translation>この復旧キーではこの台帳を開けません。別の台帳のものか、すでに新しい復旧キーに替わっています。いちばん新しい紙を探して入力してください。</translation>
    </message>
    <message>
        <source>There is no ledger in this folder. Choose the folder in which the ledger was made.</source>
        <translation>このフォルダーには台帳がありません。台帳を作ったフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The key file of the ledger (ledger.keys) is missing. Put it back into the folder from a backup; without it the ledger cannot be opened.</source>
        <translation>台帳の鍵ファイル（ledger.keys）が見つかりません。これがないと台帳を開けないため、バックアップからフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>The key file of the ledger (ledger.keys) is damaged. Nothing has been changed. Put ledger.keys back from a backup and open the ledger again.</source>
        <translation>台帳の鍵ファイル（ledger.keys）が壊れています。何も変更していません。バックアップから ledger.keys を戻して、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The key file was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</source>
        <translation>鍵ファイルは、新しい版のこのプログラムで書かれています。このパソコンに最新版を入れてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The file of the ledger (ledger.db) is missing. Look whether it was moved, or put it back from a backup.</source>
        <translation>台帳のファイル（ledger.db）が見つかりません。移動していないか確かめるか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file of the ledger (ledger.db) is damaged. Nothing has been changed. Keep the folder as it is and go back to the newest backup.</source>
        <translation>台帳のファイル（ledger.db）が壊れています。何も変更していません。フォルダーはそのまま残し、最新のバックアップから元に戻してください。</translation>
    </message>
    <message>
        <source>The ledger was written by a newer version of this program. Install the newest version on this PC and open the ledger again.</source>
        <translation>この台帳は、新しい版のこのプログラムで書かれています。このパソコンに最新版を入れてから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The ledger comes from an older version and must be brought up to date before it can be viewed. Open it once for writing.</source>
        <translation>この台帳は古い版で作られており、閲覧の前に更新が必要です。一度、編集できる状態で開いてください。</translation>
    </message>
    <message>
        <source>The ledger is in use on the PC &quot;%1&quot; by &quot;%2&quot;. Close it there and open it again, or open it for viewing only.</source>
        <translation>この台帳は、パソコン「%1」で「%2」が使用中です。そちらで閉じてからもう一度開くか、閲覧のみで開いてください。</translation>
    </message>
    <message>
        <source>If that PC has stopped and nobody uses the ledger, delete the file ledger.lock in the folder of the ledger and open it again.</source>
        <translation>そのパソコンが止まっていて誰も使っていないときは、台帳のフォルダーにある ledger.lock を削除してから、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The ledger is being used by another program right now. Wait a moment and try again.</source>
        <translation>台帳は今、別のプログラムが使用しています。少し待ってから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Delete files that are not needed or use a larger disk, and save again.</source>
        <translation>ディスクの空きがないため、何も保存されていません。不要なファイルを削除するか、大きなディスクに替えてから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>The place of the ledger cannot be written to, so nothing was saved. Remove the write protection, or open the ledger for viewing only.</source>
        <translation>台帳の保存先に書き込めないため、何も保存されていません。書き込み禁止を解除するか、閲覧のみで開いてください。</translation>
    </message>
    <message>
        <source>The ledger is open for viewing only. Close it and open it for writing to make changes.</source>
        <translation>台帳を閲覧のみで開いています。変更するには、いったん閉じてから、編集できる状態で開いてください。</translation>
    </message>
    <message>
        <source>The last save of this ledger was interrupted and has to be tidied up first. Open the ledger once for writing.</source>
        <translation>この台帳は前回の保存が途中で止まっており、先に後片付けが必要です。一度、編集できる状態で開いてください。</translation>
    </message>
    <message>
        <source>The encryption of the ledger does not work on this PC, so nothing was opened or written. Install the program again.</source>
        <translation>このパソコンでは台帳の暗号化が働かないため、何も開かず、何も書いていません。プログラムを入れ直してください。</translation>
    </message>
    <message>
        <source>The ledger could not be read or written. Check that the disk or the shared folder is connected, and try again.</source>
        <translation>台帳の読み書きができませんでした。ディスクや共有フォルダーがつながっているか確かめて、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The folder already holds files. Choose an empty folder or a new one for the ledger.</source>
        <translation>このフォルダーにはすでにファイルがあります。空のフォルダーか、新しいフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The backup could not be made or does not open again, so the ledger was left as it is. Check the free space and try again.</source>
        <translation>バックアップを作れなかったか、作ったものを開けなかったため、台帳はそのままにしてあります。ディスクの空きを確かめて、もう一度操作してください。</translation>
    </message>
    <message>
        <source>The record does not exist. Read the list again and choose it once more.</source>
        <translation>その記録は見つかりません。一覧を読み直して、もう一度選んでください。</translation>
    </message>
    <message>
        <source>The record was changed meanwhile. Read it again and enter your change once more.</source>
        <translation>この記録は、ほかで先に変更されています。読み直してから、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The record was removed meanwhile. Restore it first if it is to be changed.</source>
        <translation>この記録は、すでに取り消されています。変更するには、先に元に戻してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask the MCS administrator or the facility manager to do it.</source>
        <translation>あなたの役割ではこの操作はできません。MCS管理者か事業所管理者に頼んでください。</translation>
    </message>
    <message>
        <source>The e-mail address %1 is already used by %2. Enter another address.</source>
        <translation>メールアドレス %1 は、すでに%2さんが使っています。別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already registered. Use the one that is there or enter another name.</source>
        <translation>「%1」はすでに登録されています。登録済みのものを使うか、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>The job type &quot;%1&quot; is not registered. Choose one from the list or add it in Settings.</source>
        <translation>職種「%1」は登録されていません。一覧から選ぶか、設定で追加してください。</translation>
    </message>
    <message>
        <source>A value cannot be stored as it is. Check what was entered and correct it.</source>
        <translation>このままでは保存できない値があります。入力した内容を確かめて、直してください。</translation>
    </message>
    <message>
        <source>The record refers to another one that does not exist. Read the list again and choose it.</source>
        <translation>この記録が参照している記録が見つかりません。一覧を読み直して、選び直してください。</translation>
    </message>
    <message>
        <source>The last user who may change settings cannot be removed. Add another user with that role first.</source>
        <translation>設定を変更できる最後の利用者は外せません。先に、同じ役割の利用者を追加してください。</translation>
    </message>
    <message>
        <source>A user with this name is already there. Enter another name, or change that user&apos;s password.</source>
        <translation>同じ名前の利用者がすでに登録されています。別の名前を入力するか、その利用者のパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Audit rows %1 to %2 are missing.</source>
        <translation>操作記録の%1番から%2番までが欠けています。</translation>
    </message>
    <message>
        <source>Audit row %1 is not what was written.</source>
        <translation>操作記録の%1番が、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>The values of audit row %1 are not what was written.</source>
        <translation>操作記録の%1番の変更内容が、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>The values of audit row %1 are missing without an erasure.</source>
        <translation>操作記録の%1番の変更内容が、消去の記録がないのに失われています。</translation>
    </message>
    <message>
        <source>The end of the audit log is not where it was written.</source>
        <translation>操作記録の末尾が、書かれたときの位置と違います。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>A kept template is not what was written.</source>
        <translation>保管してある様式のひな形が、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>The values of issued paper %1 are not what was written.</source>
        <translation>発行した書類 %1 の記入内容が、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>The values of issued paper %1 are missing without an erasure.</source>
        <translation>発行した書類 %1 の記入内容が、消去の記録がないのに失われています。</translation>
    </message>
    <message>
        <source>The password has %1 characters. Make it at least 12 characters long.</source>
        <translation>パスワードが%1文字しかありません。12文字以上にしてください。</translation>
    </message>
    <message>
        <source>The password is too long. Make it at most 256 characters long.</source>
        <translation>パスワードが長すぎます。256文字以内にしてください。</translation>
    </message>
    <message>
        <source>The password contains the name of a person or of the facility. Choose words that have nothing to do with them.</source>
        <translation>パスワードに人や事業所の名前が入っています。関係のない言葉に替えてください。</translation>
    </message>
    <message>
        <source>The password is easy to guess. Avoid common words, repetitions and sequences, and put several unrelated words together.</source>
        <translation>このパスワードは推測されやすいものです。よくある言葉・くり返し・並びを避け、関係のない言葉をいくつか組み合わせてください。</translation>
    </message>
    <message>
        <source>The password has %1 characters and is not hard enough to guess. Make it at least 12 characters long, or add an unrelated word.</source>
        <translation>パスワードが%1文字で、推測されるおそれがあります。12文字以上にするか、関係のない言葉を足してください。</translation>
    </message>
    <message>
        <source>The password uses one kind of character only. Add digits, symbols or capital letters.</source>
        <translation>パスワードが1種類の文字だけでできています。数字・記号・大文字のどれかを加えてください。</translation>
    </message>
    <message>
        <source>The database is not in order: %1</source>
        <translation>台帳の内部に乱れがあります：%1</translation>
    </message>
    <message>
        <source>A record of &quot;%1&quot; refers to one of &quot;%2&quot; that is not there.</source>
        <translation>「%1」の記録が参照している「%2」の記録が見つかりません。</translation>
    </message>
    <message>
        <source>The structure of the database is not the one of this version.</source>
        <translation>台帳の構造が、この版のものと違います。</translation>
    </message>
    <message>
        <source>Page %1 of ledger.db is not what was written.</source>
        <translation>ledger.db の %1 ページ目が、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>ledger.keys and ledger.db belong to different ledgers.</source>
        <translation>ledger.keys と ledger.db は、別々の台帳のものです。</translation>
    </message>
    <message>
        <source>%1 more pages of ledger.db are not what was written.</source>
        <translation>このほかに、ledger.db の %1 ページが、書かれたときの内容と違います。</translation>
    </message>
    <message>
        <source>Error number of the database: %1</source>
        <translation>データベースのエラー番号：%1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditPage</name>
    <message>
        <source>There is no entry on %1 or before.</source>
        <translation>%1以前の記録はありません。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>mcs::tables::AuditWords</name>
    <message>
        <source>facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>application papers</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>printed paper</source>
        <translation>印刷した書類</translation>
    </message>
    <message>
        <source>user of this ledger</source>
        <translation>台帳の利用者</translation>
    </message>
    <message>
        <source>job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Contact for personal data</source>
        <translation>個人情報の相談窓口</translation>
    </message>
    <message>
        <source>Telephone of the contact for personal data</source>
        <translation>相談窓口の電話番号</translation>
    </message>
    <message>
        <source>Regional policy</source>
        <translation>地域のポリシー</translation>
    </message>
    <message>
        <source>Check against the model rules as well</source>
        <translation>準則も確認する</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職状況</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>入職日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>退職日</translation>
    </message>
    <message>
        <source>Uses MCS</source>
        <translation>MCSを使う</translation>
    </message>
    <message>
        <source>MCS terms agreed on</source>
        <translation>MCS利用規約同意日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Password rule</source>
        <translation>パスワードの決まり</translation>
    </message>
    <message>
        <source>Account acquired on</source>
        <translation>アカウント取得日</translation>
    </message>
    <message>
        <source>In use from</source>
        <translation>利用開始日</translation>
    </message>
    <message>
        <source>Password changed on</source>
        <translation>パスワード変更日</translation>
    </message>
    <message>
        <source>Profile entered on</source>
        <translation>プロフィール登録日</translation>
    </message>
    <message>
        <source>Photo entered on</source>
        <translation>顔写真登録日</translation>
    </message>
    <message>
        <source>Registered as staff in MCS on</source>
        <translation>施設スタッフ登録日</translation>
    </message>
    <message>
        <source>Released in MCS on</source>
        <translation>スタッフ解除日</translation>
    </message>
    <message>
        <source>Account deleted on</source>
        <translation>アカウント削除日</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Role explained on</source>
        <translation>役割を説明した日</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Attending physician</source>
        <translation>主治医</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Shared in MCS</source>
        <translation>MCSで共有</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Existing pledge</source>
        <translation>既存の誓約書</translation>
    </message>
    <message>
        <source>Date of the existing pledge</source>
        <translation>既存の誓約書の日付</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>Prepared on</source>
        <translation>準備日</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Way of handing in</source>
        <translation>提出方法</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Reason of the return</source>
        <translation>差戻しの理由</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名した人</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>署名した人の氏名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Reason for writing on behalf</source>
        <translation>代筆の理由</translation>
    </message>
    <message>
        <source>Counterpart handed over on</source>
        <translation>乙（控え）を渡した日</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>部数</translation>
    </message>
    <message>
        <source>Printed to</source>
        <translation>印刷先</translation>
    </message>
    <message>
        <source>People listed</source>
        <translation>名簿の人数</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>書類</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDFファイル</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>プリンター</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Printed a paper</source>
        <translation>書類の印刷</translation>
    </message>
    <message>
        <source>Printed a paper again</source>
        <translation>書類の再印刷</translation>
    </message>
    <message>
        <source>Issued a paper</source>
        <translation>書類の作成</translation>
    </message>
    <message>
        <source>Opened the ledger</source>
        <translation>台帳を開いた</translation>
    </message>
    <message>
        <source>Locked the ledger</source>
        <translation>台帳をロックした</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードの誤り</translation>
    </message>
    <message>
        <source>Brought in a list</source>
        <translation>名簿の取込み</translation>
    </message>
    <message>
        <source>Wrote out a list</source>
        <translation>一覧の書出し</translation>
    </message>
    <message>
        <source>Refused for lack of rights</source>
        <translation>権限がないため拒否</translation>
    </message>
    <message>
        <source>Made the ledger</source>
        <translation>台帳の作成</translation>
    </message>
    <message>
        <source>Changed a password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Made a new recovery key</source>
        <translation>復旧キーの再発行</translation>
    </message>
    <message>
        <source>Opened the ledger with the recovery key</source>
        <translation>復旧キーで台帳を開いた</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>控えの作成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> — </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation>グループの参加者</translation>
    </message>
    <message>
        <source>review of a group</source>
        <translation>グループの精査</translation>
    </message>
    <message>
        <source>look at the posts</source>
        <translation>書込みの監視</translation>
    </message>
    <message>
        <source>agreement of a group</source>
        <translation>グループでの合意</translation>
    </message>
    <message>
        <source>request for complete deletion</source>
        <translation>完全削除の依頼</translation>
    </message>
    <message>
        <source>other facility</source>
        <translation>他の事業所</translation>
    </message>
    <message>
        <source>person of another facility</source>
        <translation>他の事業所の人</translation>
    </message>
    <message>
        <source>request of a patient</source>
        <translation>開示等の求め</translation>
    </message>
    <message>
        <source>device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>check of a device</source>
        <translation>端末の点検</translation>
    </message>
    <message>
        <source>permit of a personal device</source>
        <translation>個人所有端末の使用許可</translation>
    </message>
    <message>
        <source>carry-out</source>
        <translation>持出し</translation>
    </message>
    <message>
        <source>stock-taking</source>
        <translation>棚卸し</translation>
    </message>
    <message>
        <source>item put off</source>
        <translation>やることの猶予</translation>
    </message>
    <message>
        <source>review of the history</source>
        <translation>操作の記録の確認</translation>
    </message>
    <message>
        <source>history</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>appoint office holders, permit personal devices</source>
        <translation>役割の任命と個人所有端末の許可</translation>
    </message>
    <message>
        <source>change records</source>
        <translation>記録の変更</translation>
    </message>
    <message>
        <source>prepare drafts</source>
        <translation>下書きの作成</translation>
    </message>
    <message>
        <source>decide on requests</source>
        <translation>申請の承認</translation>
    </message>
    <message>
        <source>record the deletion of a post</source>
        <translation>投稿の削除の記録</translation>
    </message>
    <message>
        <source>print forms</source>
        <translation>様式の印刷</translation>
    </message>
    <message>
        <source>write out registers</source>
        <translation>台帳の書出し</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>操作の記録の閲覧</translation>
    </message>
    <message>
        <source>record a review of the history</source>
        <translation>操作の記録の確認</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Person of another facility</source>
        <translation>他の事業所の人</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Has applied to use MCS</source>
        <translation>MCSの利用申込み</translation>
    </message>
    <message>
        <source>Allows its documents to be posted</source>
        <translation>文書の投稿の許可</translation>
    </message>
    <message>
        <source>Owner of the group</source>
        <translation>連携元</translation>
    </message>
    <message>
        <source>Owner asked about the consent on</source>
        <translation>連携元に同意を確認した日</translation>
    </message>
    <message>
        <source>Group manager</source>
        <translation>グループの管理者</translation>
    </message>
    <message>
        <source>Basis of managing</source>
        <translation>管理の根拠</translation>
    </message>
    <message>
        <source>Instructed or delegated by</source>
        <translation>指示・委託した人</translation>
    </message>
    <message>
        <source>Delegated on</source>
        <translation>委託した日</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>対象となる根拠</translation>
    </message>
    <message>
        <source>Eligibility confirmed on</source>
        <translation>対象となることを確認した日</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>患者・家族の参加</translation>
    </message>
    <message>
        <source>Kind of free group</source>
        <translation>自由グループの種類</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的・趣旨</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>趣旨・使い方を伝えた日</translation>
    </message>
    <message>
        <source>Why a patient’s name is no patient data</source>
        <translation>患者の氏名があっても患者情報に当たらない理由</translation>
    </message>
    <message>
        <source>Made in MCS on</source>
        <translation>MCSで作成した日</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Archiving decided on</source>
        <translation>保管を決めた日</translation>
    </message>
    <message>
        <source>Archived in MCS on</source>
        <translation>MCSで保管した日</translation>
    </message>
    <message>
        <source>Why the person is needed</source>
        <translation>必要な理由</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>候補とした日</translation>
    </message>
    <message>
        <source>Invitation decided on</source>
        <translation>招待を決めた日</translation>
    </message>
    <message>
        <source>Invited in MCS on</source>
        <translation>MCSで招待した日</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>Approved at the other facility by</source>
        <translation>先方の事業所の承認者</translation>
    </message>
    <message>
        <source>Why the person is suitable</source>
        <translation>ふさわしいと判断した理由</translation>
    </message>
    <message>
        <source>Joined the group on</source>
        <translation>参加日</translation>
    </message>
    <message>
        <source>Judged taking part as proper</source>
        <translation>参加が適切と本人が判断</translation>
    </message>
    <message>
        <source>Removal decided on</source>
        <translation>解除を決めた日</translation>
    </message>
    <message>
        <source>Reason of the removal</source>
        <translation>解除の理由</translation>
    </message>
    <message>
        <source>Removal asked of</source>
        <translation>解除を依頼した相手</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>解除・却下等の日</translation>
    </message>
    <message>
        <source>Reason of closing</source>
        <translation>却下・辞退・取消の理由</translation>
    </message>
    <message>
        <source>Looked through on</source>
        <translation>確認・精査した日</translation>
    </message>
    <message>
        <source>Looked through by</source>
        <translation>確認・精査した人</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>判定の一覧</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>点検・確認した日</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>対応した日</translation>
    </message>
    <message>
        <source>Discussed on</source>
        <translation>話し合った日</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>合意した日</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>話し合った人</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>合意の内容</translation>
    </message>
    <message>
        <source>Effectiveness</source>
        <translation>有効性</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>求めた人</translation>
    </message>
    <message>
        <source>Way it came</source>
        <translation>受付の方法</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>依頼を受けた日</translation>
    </message>
    <message>
        <source>Identity checked on</source>
        <translation>本人確認をした日</translation>
    </message>
    <message>
        <source>Sent to the operator on</source>
        <translation>運営会社へ依頼した日</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営会社</translation>
    </message>
    <message>
        <source>Completion told on</source>
        <translation>完了の通知を受けた日</translation>
    </message>
    <message>
        <source>Requester told on</source>
        <translation>依頼者へ報告した日</translation>
    </message>
    <message>
        <source>Kind of consent</source>
        <translation>同意の方法</translation>
    </message>
    <message>
        <source>Reason for an implied consent</source>
        <translation>黙示とした理由</translation>
    </message>
    <message>
        <source>Printed paper</source>
        <translation>印刷した書類</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Use of MCS explained</source>
        <translation>MCSの利用を説明</translation>
    </message>
    <message>
        <source>Signed by the patient</source>
        <translation>患者の署名</translation>
    </message>
    <message>
        <source>Signed by the family</source>
        <translation>家族の署名</translation>
    </message>
    <message>
        <source>Who keeps the original</source>
        <translation>原本の保管者</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>置き換えた同意書</translation>
    </message>
    <message>
        <source>Why no consent is needed</source>
        <translation>同意が不要な理由</translation>
    </message>
    <message>
        <source>Exempted on</source>
        <translation>不要と判断した日</translation>
    </message>
    <message>
        <source>Refused clauses</source>
        <translation>不同意の項の一覧</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>不同意の項</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>同意者の印</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>対応した人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答した日</translation>
    </message>
    <message>
        <source>Ledger number</source>
        <translation>管理番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>Personal owner</source>
        <translation>個人の所有者</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>メーカー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>機種</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>製造番号</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Kept under lock</source>
        <translation>施錠保管</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>Start-up password changed on</source>
        <translation>起動時パスワードを変更した日</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>紛失した日</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>廃止した日</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>消去した日</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>貸与の一覧</translation>
    </message>
    <message>
        <source>Lent on</source>
        <translation>貸与日</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>返却日</translation>
    </message>
    <message>
        <source>Condition on return</source>
        <translation>返却時の状態</translation>
    </message>
    <message>
        <source>Decisions on services</source>
        <translation>サービスの検討の一覧</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決めた日</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>点検の結果</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請者</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>持出先</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Why one person applies and decides</source>
        <translation>申請者が自ら決めた理由</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>却下・取下げの理由</translation>
    </message>
    <message>
        <source>Taken out on</source>
        <translation>持ち出した日</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>持ち出す物の一覧</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>格納する媒体</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>情報の内容</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>棚卸しの日</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>棚卸しをした人</translation>
    </message>
    <message>
        <source>Found besides the register</source>
        <translation>台帳にない物</translation>
    </message>
    <message>
        <source>Devices counted</source>
        <translation>数えた端末の一覧</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>現物の確認</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Manager who signed</source>
        <translation>署名した管理者</translation>
    </message>
    <message>
        <source>Points covered</source>
        <translation>確認できた項目</translation>
    </message>
    <message>
        <source>Rules of the facility’s own</source>
        <translation>事業所独自の規則</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>一覧での順番</translation>
    </message>
    <message>
        <source>User</source>
        <translation>利用者</translation>
    </message>
    <message>
        <source>Up to entry</source>
        <translation>確認した最後の番号</translation>
    </message>
    <message>
        <source>Lacking right</source>
        <translation>足りない権限</translation>
    </message>
    <message>
        <source>Minutes before locking</source>
        <translation>ロックまでの分数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>%1番</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n件の規則</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Release decided on</source>
        <translation>スタッフ解除を決めた日</translation>
    </message>
    <message>
        <source>Reason of the replacement</source>
        <translation>差し替えの理由</translation>
    </message>
    <message>
        <source>Found again on</source>
        <translation>見つかった日</translation>
    </message>
    <message>
        <source>training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>policy document</source>
        <translation>規程・文書</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>restriction of use</source>
        <translation>利用の制限</translation>
    </message>
    <message>
        <source>self-inspection</source>
        <translation>自己点検</translation>
    </message>
    <message>
        <source>continuity plan</source>
        <translation>バックアッププラン</translation>
    </message>
    <message>
        <source>secondary use</source>
        <translation>二次利用</translation>
    </message>
    <message>
        <source>consent to photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>disaster</source>
        <translation>災害時の利用</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>provision to a third party</source>
        <translation>第三者提供の記録</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>record a self-inspection</source>
        <translation>自己点検の記録</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間（分）</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Attended on</source>
        <translation>出席日</translation>
    </message>
    <message>
        <source>Understanding checked</source>
        <translation>理解度の確認</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Everybody is told</source>
        <translation>全員に周知</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>改定により終了</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>周知した人</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>周知日</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>周知の方法</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>発見日時</translation>
    </message>
    <message>
        <source>Noticed by</source>
        <translation>発見者</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>報告日時</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Carry-out</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>アカウントの利用者</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>Instructed by</source>
        <translation>指示者</translation>
    </message>
    <message>
        <source>Instructed on</source>
        <translation>指示日</translation>
    </message>
    <message>
        <source>Personal data may have leaked</source>
        <translation>個人データの漏えい等のおそれ</translation>
    </message>
    <message>
        <source>For an improper purpose</source>
        <translation>不正の目的によるおそれ</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>知った日</translation>
    </message>
    <message>
        <source>Must it be reported</source>
        <translation>報告の要否</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>判断の理由</translation>
    </message>
    <message>
        <source>First report on</source>
        <translation>速報日</translation>
    </message>
    <message>
        <source>Full report on</source>
        <translation>確報日</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>再発防止策</translation>
    </message>
    <message>
        <source>Patients concerned</source>
        <translation>関係する患者</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>関係するグループ</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措置</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不要の理由</translation>
    </message>
    <message>
        <source>Items of the report</source>
        <translation>報告事項</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保護措置</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>保護措置</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>該当</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>点検表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Finished on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>連絡の方法</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>急変時</translation>
    </message>
    <message>
        <source>Announced inside on</source>
        <translation>所内への周知日</translation>
    </message>
    <message>
        <source>Announced outside on</source>
        <translation>所外への周知日</translation>
    </message>
    <message>
        <source>Direct or indirect</source>
        <translation>直接・間接</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供者</translation>
    </message>
    <message>
        <source>Permitted by the provider on</source>
        <translation>提供者の許諾日</translation>
    </message>
    <message>
        <source>Permitted by the group manager on</source>
        <translation>グループ管理者の許諾日</translation>
    </message>
    <message>
        <source>Made anonymous</source>
        <translation>匿名化した項目</translation>
    </message>
    <message>
        <source>Reason of the refusal</source>
        <translation>不許可の理由</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>同意者</translation>
    </message>
    <message>
        <source>Photographed by</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <source>Photographed on</source>
        <translation>撮影日</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Declared by</source>
        <translation>宣言者</translation>
    </message>
    <message>
        <source>Devices used</source>
        <translation>使用した端末</translation>
    </message>
    <message>
        <source>Wiped on</source>
        <translation>消去日</translation>
    </message>
    <message>
        <source>Registered as</source>
        <translation>台帳への登録</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先・提供先</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>用件</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象の記録</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>連絡日</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>提供日</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>データの項目</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>後任</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Why it was given up</source>
        <translation>中止の理由</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Why it was waived</source>
        <translation>見送りの理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作した人</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>就任日</translation>
    </message>
    <message>
        <source>In office until</source>
        <translation>退任日</translation>
    </message>
    <message>
        <source>Answered from the records</source>
        <translation>記録からの回答</translation>
    </message>
    <message>
        <source>Roster as handed in</source>
        <translation>提出時の名簿</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>可否の理由</translation>
    </message>
    <message>
        <source>IDs issued on</source>
        <translation>ID付与日</translation>
    </message>
    <message>
        <source>Changed from</source>
        <translation>異動日・最終日</translation>
    </message>
    <message>
        <source>Course or video</source>
        <translation>講習会・ビデオ</translation>
    </message>
    <message>
        <source>version of a policy</source>
        <translation>ポリシーの版</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>採用日</translation>
    </message>
    <message>
        <source>Papers signed before</source>
        <translation>署名済みの書類の扱い</translation>
    </message>
</context>
<context>
    <name>mcs::tables::CarryOutModel</name>
    <message>
        <source>Applied on</source>
        <translation>届出日</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>届出者</translation>
    </message>
    <message>
        <source>What goes out</source>
        <translation>持ち出すもの</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ComplianceModel</name>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>求められること</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>How it is read here: %1</source>
        <translation>取扱い：%1</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ConductMatrixModel</name>
    <message>
        <source>Training</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, document, day</comment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ContinuityModel</name>
    <message>
        <source>Replaced</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation>見直し期限超過</translation>
    </message>
    <message>
        <source>To be announced</source>
        <translation>周知未了</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>適用前</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>適用日</translation>
    </message>
    <message>
        <source>Ways of contact</source>
        <translation>連絡方法</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Announced inside</source>
        <translation>所内への周知</translation>
    </message>
    <message>
        <source>Announced outside</source>
        <translation>所外への周知</translation>
    </message>
    <message>
        <source>Look through by</source>
        <translation>次の見直し</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Earlier ones</source>
        <translation>旧版</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DeviceModel</name>
    <message>
        <source>Ledger number</source>
        <translation>管理台帳番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回点検</translation>
    </message>
    <message>
        <source>Next check by</source>
        <translation>次回点検期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Check needed</source>
        <translation>点検が必要</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸与中</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人所有</translation>
    </message>
    <message>
        <source>Without permit</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Lost or retired</source>
        <translation>紛失・廃止</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未点検</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DeviceWords</name>
    <message>
        <source>Outside, overdue</source>
        <translation>持出し中・期限超過</translation>
    </message>
    <message>
        <source>No permit</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>未点検</translation>
    </message>
    <message>
        <source>Not to be used</source>
        <translation>使用停止推奨</translation>
    </message>
    <message>
        <source>Check overdue</source>
        <translation>点検期限超過</translation>
    </message>
    <message>
        <source>To be improved</source>
        <translation>要改善</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸与中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <translation>一部返却</translation>
    </message>
</context>
<context>
    <name>mcs::tables::DocumentModel</name>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>施行日</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>改訂の確認日</translation>
    </message>
    <message>
        <source>Check by</source>
        <translation>次の確認期限</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>周知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>現行</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>周知が必要</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>改訂の確認が必要</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2人</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>施行前</translation>
    </message>
</context>
<context>
    <name>mcs::tables::Exports</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>MCS accounts</source>
        <translation>MCSアカウント</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Members of groups</source>
        <translation>グループの参加者</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Carry-outs</source>
        <translation>持出し</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>History</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Documents and who was told</source>
        <translation>文書と周知</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Self-inspections</source>
        <translation>自己点検</translation>
    </message>
    <message>
        <source>Continuity plan</source>
        <translation>バックアッププラン</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Provisions to third parties</source>
        <translation>第三者提供の記録</translation>
    </message>
    <message>
        <source>Secondary uses</source>
        <translation>二次利用</translation>
    </message>
    <message>
        <source>Consents to photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Devices used in disasters</source>
        <translation>災害時に使った端末</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
</context>
<context>
    <name>mcs::tables::GroupMap</name>
    <message>
        <source>(deleted person)</source>
        <translation>（削除された人）</translation>
    </message>
    <message>
        <source>(no office recorded)</source>
        <translation>（事業所未登録）</translation>
    </message>
    <message>
        <source>(deleted office)</source>
        <translation>（削除された事業所）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Removal not done in MCS</source>
        <translation>解除がMCSで未反映</translation>
    </message>
    <message>
        <source>Invitation not done in MCS</source>
        <translation>招待がMCSで未反映</translation>
    </message>
    <message>
        <source>Not made in MCS yet</source>
        <translation>MCSで未作成</translation>
    </message>
    <message>
        <source>Not archived in MCS yet</source>
        <translation>MCSで未保管</translation>
    </message>
</context>
<context>
    <name>mcs::tables::GroupModel</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Patient or purpose</source>
        <translation>患者・趣旨</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の手続</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>連携元</translation>
    </message>
    <message>
        <source>Patient groups</source>
        <translation>患者グループ</translation>
    </message>
    <message>
        <source>Free groups</source>
        <translation>自由グループ</translation>
    </message>
    <message>
        <source>Waiting for the consent</source>
        <translation>同意待ち</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>運用中</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>精査が必要</translation>
    </message>
    <message>
        <source>Managed by others</source>
        <translation>他事業所が連携元</translation>
    </message>
    <message>
        <source>Ended or archived</source>
        <translation>終了・保管</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>次の精査</translation>
    </message>
</context>
<context>
    <name>mcs::tables::IncidentModel</name>
    <message>
        <source>Need not be reported</source>
        <translation>報告不要</translation>
    </message>
    <message>
        <source>Fully reported</source>
        <translation>確報済み</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>速報</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>確報</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days late</source>
        <translation>
            <numerusform>%1 %n日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days left</source>
        <translation>
            <numerusform>%1 あと%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>報告先</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Leak of personal data</source>
        <translation>漏えい等の報告</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>To be instructed</source>
        <translation>指示待ち</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Leak to report</source>
        <translation>漏えい等の報告あり</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>24時間超</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>遅れなし</translation>
    </message>
</context>
<context>
    <name>mcs::tables::InspectionModel</name>
    <message>
        <source>Being answered</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Corrections open</source>
        <translation>是正待ち</translation>
    </message>
    <message>
        <source>Inspected on</source>
        <translation>点検日</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Check list</source>
        <translation>点検表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>点検者</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>否</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>是正待ち</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>mcs::tables::LearnerModel</name>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Last training</source>
        <translation>前回の教育</translation>
    </message>
    <message>
        <source>Next by</source>
        <translation>次回の期限</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書の周知</translation>
    </message>
    <message>
        <source>Not told of</source>
        <translation>未周知の文書</translation>
    </message>
    <message>
        <source>Training due</source>
        <translation>教育が必要</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新任</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>周知が必要</translation>
    </message>
    <message>
        <source>New, overdue</source>
        <translation>新任・期限超過</translation>
    </message>
    <message>
        <source>New, to be trained</source>
        <translation>新任・未受講</translation>
    </message>
    <message>
        <source>Never trained</source>
        <translation>受講なし</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>まもなく期限</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>受講済み</translation>
    </message>
    <message>
        <source>%1 of %2 told</source>
        <translation>%1／%2件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>mcs::tables::MatrixModel</name>
    <message>
        <source>Patients and families</source>
        <translation>患者・家族</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2: not in the group</source>
        <translation>%1：%2&#x3000;参加していません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1：%2&#x3000;%3</translation>
    </message>
    <message>
        <source>, since %1</source>
        <translation>（%1から）</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PatientModel</name>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>療養状況</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>乙（控え）</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>説明者</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>同意なし</translation>
    </message>
    <message>
        <source>Waiting for the signature</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Counterpart not handed over</source>
        <translation>乙未交付</translation>
    </message>
    <message>
        <source>Consent in force</source>
        <translation>同意あり</translation>
    </message>
    <message>
        <source>Refused or withdrawn</source>
        <translation>不同意・撤回</translation>
    </message>
    <message>
        <source>Care ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>Not shared in MCS</source>
        <translation>MCSで共有しない</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>一部不同意</translation>
    </message>
    <message>
        <source>Requests open</source>
        <translation>開示等の求めあり</translation>
    </message>
    <message>
        <source>%1, partly refused</source>
        <translation>%1・一部不同意</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PledgeMatrixModel</name>
    <message>
        <source>Handed in %1</source>
        <translation>提出 %1</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>名簿なし</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>MCS terms</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申込（名簿）</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>同意 %1</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>未同意</translation>
    </message>
    <message>
        <source>Does not use MCS</source>
        <translation>MCSを使わない</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PledgeModel</name>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
    </message>
    <message>
        <source>Place of the original</source>
        <translation>原本の保管場所</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Waiting for the signature</source>
        <translation>署名待ち</translation>
    </message>
    <message>
        <source>Signed pledge received</source>
        <translation>署名受領</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>In force after leaving</source>
        <translation>退職後も有効</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>In force, new sheet printed</source>
        <translation>有効（差替中）</translation>
    </message>
</context>
<context>
    <name>mcs::tables::PrintedLists</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x3000;%2件</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>mcs::tables::ProcedureModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続き</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終わったもの</translation>
    </message>
    <message>
        <source>Under way %1</source>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Finish it: every step is done</source>
        <translation>すべて済みました。終えてください</translation>
    </message>
</context>
<context>
    <name>mcs::tables::RestrictionModel</name>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Imposed by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lifted on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>解除済み</translation>
    </message>
</context>
<context>
    <name>mcs::tables::StaffModel</name>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>在職状況</translation>
    </message>
    <message>
        <source>MCS account</source>
        <translation>MCSアカウント</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Password due</source>
        <translation>パスワード期限</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>Pledge missing</source>
        <translation>誓約書なし</translation>
    </message>
    <message>
        <source>Account missing</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>Account in use</source>
        <translation>アカウント利用中</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Not an MCS user</source>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未提出</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
</context>
<context>
    <name>mcs::tables::SubmissionModel</name>
    <message>
        <source>Prepared on</source>
        <translation>準備日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Signed papers</source>
        <translation>署名済みの書類</translation>
    </message>
    <message>
        <source>People listed</source>
        <translation>名簿の人数</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提出日</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>受付日</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Waiting to be handed in</source>
        <translation>提出待ち</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2枚中 %1枚</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1人</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>提出先の回答待ち</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TimelineText</name>
    <message>
        <source>(deleted device)</source>
        <translation>（削除された端末）</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>台帳外</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>届出者：%1</translation>
    </message>
    <message>
        <source>Planned: %1 to %2</source>
        <translation>予定：%1～%2</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>持出し：%1</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>返却：%1</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1日超過</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>目的：%1</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TodoModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>取りかかる</translation>
    </message>
    <message>
        <source>Overdue or missing</source>
        <translation>期限超過・不足</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>7日以内</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>Facility and offices</source>
        <translation>事業所・役職</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>誓約書</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>届出</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Carry-outs</source>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>Training and incidents</source>
        <translation>教育・事故</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>だれ</translation>
    </message>
    <message>
        <source>Since / until</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>猶予中</translation>
    </message>
    <message>
        <source>put off
until %1</source>
        <translation>%1まで
猶予</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>事業所</translation>
    </message>
    <message>
        <source>Put off: %1 (%2)</source>
        <translation>猶予の理由：%1（%2）</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>手続き</translation>
    </message>
</context>
<context>
    <name>mcs::tables::TrainingModel</name>
    <message>
        <source>Held on</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>Newcomers</source>
        <translation>新任</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody entered</source>
        <translation>出席者なし</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施済み</translation>
    </message>
</context>
<context>
    <name>mcs::tables::UseModel</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>To or by whom</source>
        <translation>相手・申請者</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>二次利用</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>撮影の同意</translation>
    </message>
    <message>
        <source>Disasters</source>
        <translation>災害</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>連絡済</translation>
    </message>
    <message>
        <source>Not sent in time</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>連絡待ち</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>第三者提供</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>記録済</translation>
    </message>
    <message>
        <source>Posting of a document</source>
        <translation>文書の掲載</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>災害</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>端末 %n台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcs::tables::Words</name>
    <message>
        <source>Not recorded</source>
        <translation>未記入</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>休職</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>取得済</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>利用中</translation>
    </message>
    <message>
        <source>Suspension asked for</source>
        <translation>停止申請中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation>削除待ち</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除済</translation>
    </message>
    <message>
        <source>Staff released</source>
        <translation>スタッフ解除済</translation>
    </message>
    <message>
        <source>13 characters or more with letters, digits and symbols, no periodic change</source>
        <translation>英数記号13文字以上（定期変更なし）</translation>
    </message>
    <message>
        <source>8 characters or more with letters, digits and symbols, changed within 2 months</source>
        <translation>英数記号8文字以上（2か月以内に変更）</translation>
    </message>
    <message>
        <source>8 characters or more with letters and digits, changed within 2 months</source>
        <translation>英数混合8文字以上（2か月以内に変更）</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Cared for at home</source>
        <translation>在宅療養中</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>入院</translation>
    </message>
    <message>
        <source>In a care home</source>
        <translation>施設</translation>
    </message>
    <message>
        <source>Care ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家族</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急連絡先</translation>
    </message>
    <message>
        <source>Guardian of adult</source>
        <translation>成年後見人</translation>
    </message>
    <message>
        <source>Pledge printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Signed pledge received</source>
        <translation>署名受領</translation>
    </message>
    <message>
        <source>Exempt by an existing pledge</source>
        <translation>省略（既存誓約）</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>差替済</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>First application</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Additional application</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Papers printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Signed and sealed</source>
        <translation>署名押印済</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>提出済</translation>
    </message>
    <message>
        <source>Received by the office</source>
        <translation>受付済</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>持参</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>郵送</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Consent printed</source>
        <translation>印刷済</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明済</translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation>署名済</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Counterpart handed over</source>
        <translation>交付完了</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Written by another on behalf of the patient</source>
        <translation>代筆</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>No</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Patient group</source>
        <translation>患者グループ</translation>
    </message>
    <message>
        <source>Free group</source>
        <translation>自由グループ</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Waiting for the consent</source>
        <translation>同意待ち</translation>
    </message>
    <message>
        <source>Group in use</source>
        <translation>運用中</translation>
    </message>
    <message>
        <source>Use ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>保管済</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>削除依頼中</translation>
    </message>
    <message>
        <source>Completely deleted</source>
        <translation>完全削除済</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>利用終了</translation>
    </message>
    <message>
        <source>Moved or changed hospital</source>
        <translation>転居・転院</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>同意撤回</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流</translation>
    </message>
    <message>
        <source>Study meeting</source>
        <translation>勉強会</translation>
    </message>
    <message>
        <source>Contact network</source>
        <translation>連絡網</translation>
    </message>
    <message>
        <source>Other kind</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>従事者</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待済</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>Removal asked for</source>
        <translation>解除依頼</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>解除済</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Invitation cancelled</source>
        <translation>招待取消</translation>
    </message>
    <message>
        <source>Left the facility</source>
        <translation>退職</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>異動</translation>
    </message>
    <message>
        <source>No longer in charge</source>
        <translation>担当外</translation>
    </message>
    <message>
        <source>Use by the patient ended</source>
        <translation>患者の利用終了</translation>
    </message>
    <message>
        <source>By a review of the members</source>
        <translation>精査による</translation>
    </message>
    <message>
        <source>Misuse</source>
        <translation>不正利用</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>本人の希望</translation>
    </message>
    <message>
        <source>Invited by mistake</source>
        <translation>誤招待</translation>
    </message>
    <message>
        <source>The group ended</source>
        <translation>グループの終了</translation>
    </message>
    <message>
        <source>Proper</source>
        <translation>適切</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>要解除</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Posted by mistake</source>
        <translation>誤投稿</translation>
    </message>
    <message>
        <source>Information on another patient</source>
        <translation>他患者の情報</translation>
    </message>
    <message>
        <source>Improper post</source>
        <translation>不適正な書込み</translation>
    </message>
    <message>
        <source>More information than needed</source>
        <translation>過剰な情報</translation>
    </message>
    <message>
        <source>Suspicious link or file</source>
        <translation>不審なURL・ファイル</translation>
    </message>
    <message>
        <source>No action</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>Author asked to delete it</source>
        <translation>投稿者に削除を依頼</translation>
    </message>
    <message>
        <source>Deleted by the MCS administrator</source>
        <translation>MCS管理者が削除</translation>
    </message>
    <message>
        <source>Group told</source>
        <translation>グループに告知</translation>
    </message>
    <message>
        <source>How the group is used</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>Secondary use</source>
        <translation>二次利用</translation>
    </message>
    <message>
        <source>How to reach each other</source>
        <translation>連絡方法</translation>
    </message>
    <message>
        <source>Patient or family take part</source>
        <translation>患者・家族の参加</translation>
    </message>
    <message>
        <source>Renewed facility pledge</source>
        <translation>誓約書の更新</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>同意書不要（免除）</translation>
    </message>
    <message>
        <source>Signed paper</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Taken as given</source>
        <translation>黙示</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>This facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>The facility that leads the group</source>
        <translation>連携元事業所</translation>
    </message>
    <message>
        <source>The medical institution</source>
        <translation>医療機関</translation>
    </message>
    <message>
        <source>Both sides, an original each</source>
        <translation>双方（甲・乙）</translation>
    </message>
    <message>
        <source>Notice of the purpose of use</source>
        <translation>利用目的の通知</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>End of giving to others</source>
        <translation>第三者提供の停止</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>End of use</source>
        <translation>利用停止</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>苦情</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Notebook PC</source>
        <translation>ノートPC</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>タブレット</translation>
    </message>
    <message>
        <source>Smartphone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>USB or other medium</source>
        <translation>USB等の媒体</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルータ</translation>
    </message>
    <message>
        <source>Lent by the facility</source>
        <translation>事業所貸与</translation>
    </message>
    <message>
        <source>Personal device</source>
        <translation>個人所有</translation>
    </message>
    <message>
        <source>Shared device</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Temporary in a disaster</source>
        <translation>災害時臨時</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>紛失</translation>
    </message>
    <message>
        <source>Device retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>導入</translation>
    </message>
    <message>
        <source>Considered and put aside</source>
        <translation>見送り（検討済）</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Yes, in order</source>
        <translation>適</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Permit asked for</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Permit refused</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Permit expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Permit revoked</source>
        <translation>許可取消</translation>
    </message>
    <message>
        <source>Erasing confirmed</source>
        <translation>消去確認済</translation>
    </message>
    <message>
        <source>Draft of a request</source>
        <translation>下書</translation>
    </message>
    <message>
        <source>Waiting for the approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Request rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>持出し中</translation>
    </message>
    <message>
        <source>Returned, to be confirmed</source>
        <translation>返却確認待ち</translation>
    </message>
    <message>
        <source>Return confirmed</source>
        <translation>返却確認済</translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Lost outside</source>
        <translation>持出し先で紛失</translation>
    </message>
    <message>
        <source>Regular training</source>
        <translation>定期</translation>
    </message>
    <message>
        <source>Training of newcomers</source>
        <translation>新任</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>講習会</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ視聴</translation>
    </message>
    <message>
        <source>Special training</source>
        <translation>臨時</translation>
    </message>
    <message>
        <source>Own facility</source>
        <translation>自事業所</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Medical association</source>
        <translation>医師会</translation>
    </message>
    <message>
        <source>Other organiser</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Regional policy</source>
        <translation>地域ポリシー</translation>
    </message>
    <message>
        <source>Model rules</source>
        <translation>準則</translation>
    </message>
    <message>
        <source>Operating rules</source>
        <translation>運用ルール</translation>
    </message>
    <message>
        <source>Management rules</source>
        <translation>運用管理規程</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>ガイドライン</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>Rules for after retirement</source>
        <translation>退職後の規程</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Instructed</source>
        <translation>指示済み</translation>
    </message>
    <message>
        <source>Being dealt with</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Need not be reported</source>
        <translation>報告不要</translation>
    </message>
    <message>
        <source>Must be reported</source>
        <translation>報告が必要</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <translation>運営委員会</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not answered yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>適</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Transcription into the own record</source>
        <translation>自院の記録への転記</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Posting of another facility&apos;s document</source>
        <translation>他施設の文書の掲載</translation>
    </message>
    <message>
        <source>Direct (for the patient&apos;s care)</source>
        <translation>直接（患者の多職種協働）</translation>
    </message>
    <message>
        <source>Indirect (study meeting, conference …)</source>
        <translation>間接（勉強会・学会など）</translation>
    </message>
    <message>
        <source>Own post</source>
        <translation>自施設の投稿</translation>
    </message>
    <message>
        <source>Post of somebody else</source>
        <translation>他者の投稿</translation>
    </message>
    <message>
        <source>Document of another facility</source>
        <translation>他施設の文書</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>不許可</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>利用済</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>体</translation>
    </message>
    <message>
        <source>House</source>
        <translation>家屋</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>口頭</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>発生（使用可）</translation>
    </message>
    <message>
        <source>Over, to be cleared up</source>
        <translation>終了（後始末待ち）</translation>
    </message>
    <message>
        <source>Cleared up</source>
        <translation>後始末完了</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>Waits for an earlier step</source>
        <translation>前の手順待ち</translation>
    </message>
    <message>
        <source>Notice of change</source>
        <translation>変更届</translation>
    </message>
    <message>
        <source>Notice of removal</source>
        <translation>削除・退会届</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>可</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>否</translation>
    </message>
    <message>
        <source>IDs issued</source>
        <translation>ID付与済</translation>
    </message>
</context>
</TS>
