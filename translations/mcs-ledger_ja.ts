<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>PolicyText</name>
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
        <source>Name of the signer</source>
        <translation>署名した人の氏名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>続柄</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>説明日</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>署名日</translation>
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
        <source>Printed on</source>
        <translation>印刷日</translation>
    </message>
    <message>
        <source>This consent is closed. Please print a new one and have it signed.</source>
        <translation>この同意書は完了しています。新しい同意書を印刷して署名をもらってください。</translation>
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
        <source>The facility's own rule “%1” cannot be understood. Please choose a value from the list.</source>
        <translation>事業所の定め「%1」の内容を読み取れません。一覧から選び直してください。</translation>
    </message>
    <message>
        <source>The facility's own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</source>
        <translation>「%1」について、事業所の定めが運用ポリシーより緩くなっています。より厳しい定めだけを設けられます。</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</source>
        <translation>「%1」にあたる人が台帳に見つかりません。やることの一覧の番号か、スタッフのメールアドレスを指定してください。</translation>
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
        <source>The policy of the facility has no form “%1”. Please choose one of its forms.</source>
        <translation>この事業所の運用ポリシーには「%1」という様式がありません。ほかの様式を選んでください。</translation>
    </message>
    <message>
        <source>Please enter the date on the form.</source>
        <translation>様式に入れる日付を入力してください。</translation>
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
        <translation>任意</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>The facility's own rules</source>
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
        <source>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</source>
        <translation>運用ポリシーのファイル %1 に誤りがあります：%2。ファイルを直すか、元のファイルに戻してください。</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</source>
        <translation>運用ポリシーのファイル %1 の %2 に誤りがあります：%3。ファイルを直すか、元のファイルに戻してください。</translation>
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
        <source>Please write the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>事業所名</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>法人名</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>事業所の種別</translation>
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
        <source>Fax</source>
        <translation>FAX番号</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
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
        <source>Please enter the name of the facility.</source>
        <translation>事業所名を入力してください。</translation>
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
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
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
        <source>Ended on</source>
        <translation>終了日</translation>
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
        <source>, </source>
        <translation>、</translation>
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
        <source>Job</source>
        <translation>職種</translation>
    </message>
    <message>
        <source>Please enter the name of the person.</source>
        <translation>氏名を入力してください。</translation>
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
        <source>A notification handed in on %1 waits for its receipt. Please record the receipt or its return first.</source>
        <translation>%1に提出した届出が受付待ちです。先に受付または差戻しを記録してください。</translation>
    </message>
    <message>
        <source>The application is signed with another roster. Please hand that notification in, or cancel it first.</source>
        <translation>別の名簿の利用申込書がすでに署名されています。その届出を提出するか、先に取り消してください。</translation>
    </message>
    <message>
        <source>%1 “%2” is not signed yet. Both papers are handed in together; please record the signature first.</source>
        <translation>%1「%2」の署名がまだ記録されていません。届出の書類はそろえて提出しますので、先に署名を記録してください。</translation>
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
        <source>Received on</source>
        <translation>受付日</translation>
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
        <source>Print the application</source>
        <translation>申込書類を印刷する</translation>
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
        <source>The password rule of %1 meets the region's policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</source>
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
        <source>%1 The interval is the facility's own setting.</source>
        <translation>%1間隔は事業所の設定です。</translation>
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
        <source>Notification (new)</source>
        <translation>新規の届出</translation>
    </message>
    <message>
        <source>Notification (added staff)</source>
        <translation>追加の届出</translation>
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
        <source>The application and the facility pledge have not been handed in. Please print both, have them signed and hand them in together.</source>
        <translation>利用申込書と連携守秘誓約書をまだ提出していません。両方を印刷して署名し、そろえて提出してください。</translation>
    </message>
    <message>
        <source>%1 is on no roster handed in so far. Please print the application for added staff and hand it in.</source>
        <translation>%1さんは提出済みの名簿に載っていません。追加の利用申込書を印刷して提出してください。</translation>
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
        <source>The record of %1 lacks: %2. Please complete it.</source>
        <translation>%1さんの次の項目が入力されていません：%2。入力してください。</translation>
    </message>
    <message>
        <source>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</source>
        <translation>%1さんがMCSの利用規約に同意した日が記録されていません。同意してもらい、その日を記録してください。</translation>
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
        <source>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME.</source>
        <translation>台帳を開く命令には --password-file P（パスワードを１行目に書いたファイル。- は標準入力）を付けます。利用者が複数いる台帳では --user 氏名 も付けます。</translation>
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
        <source>“%1” cannot be brought in. Write staff or patients.</source>
        <translation>「%1」は取り込めません。staff（スタッフ）か patients（患者）と書いてください。</translation>
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
        <source>writes official forms as a PDF and records that they were printed</source>
        <translation>様式を PDF に書き出し、印刷したことを記録します</translation>
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
</context>
<context>
    <name>mcs::app::ConsentPage</name>
    <message>
        <source>Patients and their consents</source>
        <translation>患者と同意書の一覧</translation>
    </message>
    <message>
        <source>No patient is entered yet. Press F6 to enter the first, or bring in a list in the settings.</source>
        <translation>患者がまだ登録されていません。F6キーで登録するか、設定から名簿を取り込んでください。</translation>
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
        <source>Please enter the manager's name.</source>
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
        <source>Choose a &amp;file</source>
        <translation>ファイルを選ぶ(&amp;F)</translation>
    </message>
    <message>
        <source>Leave out &amp;columns that are not known</source>
        <translation>知らない列は読み飛ばす(&amp;C)</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>スタッフの登録</translation>
    </message>
    <message>
        <source>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</source>
        <translation>Excelの名簿をCSV形式で保存したものを、ここで取り込めます。名簿全体に誤りがなくなるまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Needed columns: 氏名, 職種, メールアドレス. Also read: フリガナ, 性別, 住所, 入職日, 退職日, MCS利用, MCS利用規約同意日, 備考.</source>
        <translation>必要な列：氏名、職種、メールアドレス。ほかに読み取る列：フリガナ、性別、住所、入職日、退職日、MCS利用、MCS利用規約同意日、備考。</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>名簿を調べた結果</translation>
    </message>
    <message>
        <source>Choose the staff list</source>
        <translation>スタッフの名簿を選ぶ</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSVファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file is too large for a staff list. Please check that it is the right one.</source>
        <translation>このファイルは、スタッフの名簿としては大きすぎます。正しいファイルかどうか確かめてください。</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check that it is not open in another program.</source>
        <translation>ファイルを読めません。ほかのソフトで開いていないか確かめてください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</source>
        <translation>
            <numerusform>直すところが%n件あるため、まだ取り込めません。ファイルを直してから、もう一度選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right. New: %1 people; completed: %2; unchanged: %3. It is brought in with “Begin”.</source>
        <translation>名簿に誤りはありません。新しく登録：%1人、情報を補う：%2人、変更なし：%3人。「始める」を押すと取り込みます。</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>読み飛ばす列：%1</translation>
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
        <translation>人は "name"（氏名）と "kana"（フリガナ）で記入してください。</translation>
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
        <translation>窓口は "name"（氏名）と "tel"（電話番号）で記入してください。</translation>
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
        <source>Ctrl+Tab　Next tab</source>
        <translation>Ctrl+Tab　次のタブへ</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+6　Tab by number</source>
        <translation>Ctrl+1～Ctrl+6　番号のタブへ</translation>
    </message>
    <message>
        <source>Enter　Open the current row; in a dialog: next field</source>
        <translation>Enter　選んだ行を開く（入力画面では次の欄へ）</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter　Save in a dialog</source>
        <translation>F12 または Ctrl+Enter　入力画面で登録する</translation>
    </message>
    <message>
        <source>Ctrl+Z　Take a delete back</source>
        <translation>Ctrl+Z　削除を元に戻す</translation>
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
    <name>mcs::app::OfficesSection</name>
    <message>
        <source>Facility manager</source>
        <translation>事業所管理者</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS管理者</translation>
    </message>
    <message>
        <source>Manager and MCS administrators</source>
        <translation>管理者の任命</translation>
    </message>
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
    <name>mcs::app::PledgeEditor</name>
    <message>
        <source>Record signed pledges</source>
        <translation>署名された誓約書の記録</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>　ほか%1人</translation>
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
        <source>Not handed in</source>
        <translation>未提出</translation>
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
        <source>The template %1 of this form cannot be read. Install the program again or bring the policy in again.</source>
        <translation>様式のひな形 %1 を読めません。プログラムを入れ直すか、ポリシーを取り込み直してください。</translation>
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
        <source>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger's files can read everything in it.</source>
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
        <source>Manager and MCS administrators</source>
        <translation>管理者の任命</translation>
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
</context>
<context>
    <name>mcs::app::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a list in the settings.</source>
        <translation>スタッフがまだ登録されていません。F6キーで登録するか、設定から名簿を取り込んでください。</translation>
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
        <source>No&amp;te</source>
        <translation>備考(&amp;T)</translation>
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
        <source>Meets %1</source>
        <translation>%1適合</translation>
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
        <translation>%1行目で始まる引用符（"）が閉じられていません。その行を直してから、もう一度お試しください。</translation>
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
        <translation>この行は見出しより値の数が多くなっています。コンマを含む値は引用符（"）で囲んでください。</translation>
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
        <source>The ledger is in use on the PC "%1" by "%2". Close it there and open it again, or open it for viewing only.</source>
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
        <source>"%1" is already registered. Use the one that is there or enter another name.</source>
        <translation>「%1」はすでに登録されています。登録済みのものを使うか、別の名前を入力してください。</translation>
    </message>
    <message>
        <source>The job type "%1" is not registered. Choose one from the list or add it in Settings.</source>
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
        <source>A user with this name is already there. Enter another name, or change that user's password.</source>
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
        <source>A record of "%1" refers to one of "%2" that is not there.</source>
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
        <translation>就任日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>退任日</translation>
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
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
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
        <source>Waiting for the receipt</source>
        <translation>受付待ち</translation>
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
        <source>Due</source>
        <translation>期限</translation>
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
        <source>Facility manager</source>
        <translation>事業所管理者</translation>
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
</context>
</TS>
