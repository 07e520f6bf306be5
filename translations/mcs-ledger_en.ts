<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PolicyText</name>
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
        <source>Name of the signer</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Storage place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Explained on</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signed on</translation>
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
        <source>Printed on</source>
        <translation>Printed on</translation>
    </message>
    <message>
        <source>This consent is closed. Please print a new one and have it signed.</source>
        <translation>This consent is closed. Please print a new one and have it signed.</translation>
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
        <source>The facility's own rule “%1” cannot be understood. Please choose a value from the list.</source>
        <translation>The facility's own rule “%1” cannot be understood. Please choose a value from the list.</translation>
    </message>
    <message>
        <source>The facility's own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</source>
        <translation>The facility's own rule for “%1” would be looser than the policy. Only a stricter rule is possible.</translation>
    </message>
    <message>
        <source>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</source>
        <translation>There is nobody called “%1” in the ledger. Please use an id from the to-do list or a staff e-mail address.</translation>
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
        <source>The policy of the facility has no form “%1”. Please choose one of its forms.</source>
        <translation>The policy of the facility has no form “%1”. Please choose one of its forms.</translation>
    </message>
    <message>
        <source>Please enter the date on the form.</source>
        <translation>Please enter the date on the form.</translation>
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
        <source>The facility's own rules</source>
        <translation>The facility's own rules</translation>
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
        <source>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</source>
        <translation>The policy file %1 has a mistake: %2. Please mend the file or use the one it replaced.</translation>
    </message>
    <message>
        <source>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</source>
        <translation>The policy file %1 has a mistake at %2: %3. Please mend the file or use the one it replaced.</translation>
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
        <source>Please write the reason.</source>
        <translation>Please write the reason.</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>Facility name</translation>
    </message>
    <message>
        <source>Corporation</source>
        <translation>Corporation</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Kind of facility</translation>
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
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
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
        <source>Please enter the name of the facility.</source>
        <translation>Please enter the name of the facility.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
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
        <source>Ended on</source>
        <translation>Ended on</translation>
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
        <source>, </source>
        <translation>, </translation>
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
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Please enter the name of the person.</source>
        <translation>Please enter the name of the person.</translation>
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
        <source>A notification handed in on %1 waits for its receipt. Please record the receipt or its return first.</source>
        <translation>A notification handed in on %1 waits for its receipt. Please record the receipt or its return first.</translation>
    </message>
    <message>
        <source>The application is signed with another roster. Please hand that notification in, or cancel it first.</source>
        <translation>The application is signed with another roster. Please hand that notification in, or cancel it first.</translation>
    </message>
    <message>
        <source>%1 “%2” is not signed yet. Both papers are handed in together; please record the signature first.</source>
        <translation>%1 “%2” is not signed yet. Both papers are handed in together; please record the signature first.</translation>
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
        <source>Received on</source>
        <translation>Received on</translation>
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
        <source>Print the application</source>
        <translation>Print the application</translation>
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
        <source>The password rule of %1 meets the region's policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</source>
        <translation>The password rule of %1 meets the region's policy but not the model rules (not met). Please let them choose a password with symbols at the next change.</translation>
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
        <source>%1 The interval is the facility's own setting.</source>
        <translation>%1 The interval is the facility's own setting.</translation>
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
        <source>Notification (new)</source>
        <translation>Notification (new)</translation>
    </message>
    <message>
        <source>Notification (added staff)</source>
        <translation>Notification (added staff)</translation>
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
        <source>The application and the facility pledge have not been handed in. Please print both, have them signed and hand them in together.</source>
        <translation>The application and the facility pledge have not been handed in. Please print both, have them signed and hand them in together.</translation>
    </message>
    <message>
        <source>%1 is on no roster handed in so far. Please print the application for added staff and hand it in.</source>
        <translation>%1 is on no roster handed in so far. Please print the application for added staff and hand it in.</translation>
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
        <source>The record of %1 lacks: %2. Please complete it.</source>
        <translation>The record of %1 lacks: %2. Please complete it.</translation>
    </message>
    <message>
        <source>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</source>
        <translation>It is not recorded when %1 agreed to the MCS terms of use. Please let them agree and record the day.</translation>
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
        <source>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME.</source>
        <translation>Every command on a ledger takes --password-file P (the first line, UTF-8; - reads standard input) and, where a ledger has several users, --user NAME.</translation>
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
        <source>“%1” cannot be brought in. Write staff or patients.</source>
        <translation>“%1” cannot be brought in. Write staff or patients.</translation>
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
        <source>writes official forms as a PDF and records that they were printed</source>
        <translation>writes official forms as a PDF and records that they were printed</translation>
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
</context>
<context>
    <name>mcs::app::ConsentPage</name>
    <message>
        <source>Patients and their consents</source>
        <translation>Patients and their consents</translation>
    </message>
    <message>
        <source>No patient is entered yet. Press F6 to enter the first, or bring in a list in the settings.</source>
        <translation>No patient is entered yet. Press F6 to enter the first, or bring in a list in the settings.</translation>
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
        <source>Please enter the manager's name.</source>
        <translation>Please enter the manager's name.</translation>
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
        <source>Choose a &amp;file</source>
        <translation>Choose a &amp;file</translation>
    </message>
    <message>
        <source>Leave out &amp;columns that are not known</source>
        <translation>Leave out &amp;columns that are not known</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>The people who work here</translation>
    </message>
    <message>
        <source>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</source>
        <translation>A list from Excel, saved as CSV, can be brought in now. Nothing is saved before the whole list is right.</translation>
    </message>
    <message>
        <source>Needed columns: 氏名, 職種, メールアドレス. Also read: フリガナ, 性別, 住所, 入職日, 退職日, MCS利用, MCS利用規約同意日, 備考.</source>
        <translation>Needed columns: 氏名, 職種, メールアドレス. Also read: フリガナ, 性別, 住所, 入職日, 退職日, MCS利用, MCS利用規約同意日, 備考.</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>What was found in the file</translation>
    </message>
    <message>
        <source>Choose the staff list</source>
        <translation>Choose the staff list</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>This file is too large for a staff list. Please check that it is the right one.</source>
        <translation>This file is too large for a staff list. Please check that it is the right one.</translation>
    </message>
    <message>
        <source>The file cannot be read. Please check that it is not open in another program.</source>
        <translation>The file cannot be read. Please check that it is not open in another program.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</source>
        <translation>
            <numerusform>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</numerusform>
            <numerusform>%n problem(s) were found, so nothing can be brought in yet. Please mend the file and choose it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is right. New: %1 people; completed: %2; unchanged: %3. It is brought in with “Begin”.</source>
        <translation>The list is right. New: %1 people; completed: %2; unchanged: %3. It is brought in with “Begin”.</translation>
    </message>
    <message>
        <source>Columns left out: %1</source>
        <translation>Columns left out: %1</translation>
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
        <source>Ctrl+Tab　Next tab</source>
        <translation>Ctrl+Tab　Next tab</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+6　Tab by number</source>
        <translation>Ctrl+1 to Ctrl+6　Tab by number</translation>
    </message>
    <message>
        <source>Enter　Open the current row; in a dialog: next field</source>
        <translation>Enter　Open the current row; in a dialog: next field</translation>
    </message>
    <message>
        <source>F12 or Ctrl+Enter　Save in a dialog</source>
        <translation>F12 or Ctrl+Enter　Save in a dialog</translation>
    </message>
    <message>
        <source>Ctrl+Z　Take a delete back</source>
        <translation>Ctrl+Z　Take a delete back</translation>
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
    <name>mcs::app::OfficesSection</name>
    <message>
        <source>Facility manager</source>
        <translation>Facility manager</translation>
    </message>
    <message>
        <source>MCS administrator</source>
        <translation>MCS administrator</translation>
    </message>
    <message>
        <source>Manager and MCS administrators</source>
        <translation>Manager and MCS administrators</translation>
    </message>
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
        <source>Not handed in</source>
        <translation>Not handed in</translation>
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
        <source>The template %1 of this form cannot be read. Install the program again or bring the policy in again.</source>
        <translation>The template %1 of this form cannot be read. Install the program again or bring the policy in again.</translation>
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
        <source>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger's files can read everything in it.</source>
        <translation>With this key the ledger can be opened when the password has been forgotten or the PC has been replaced. Whoever has this sheet and the ledger's files can read everything in it.</translation>
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
        <source>Manager and MCS administrators</source>
        <translation>Manager and MCS administrators</translation>
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
</context>
<context>
    <name>mcs::app::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a list in the settings.</source>
        <translation>Nobody is entered yet. Press F6 to enter the first staff member, or bring in a list in the settings.</translation>
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
        <source>No&amp;te</source>
        <translation>No&amp;te</translation>
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
        <source>Meets %1</source>
        <translation>Meets %1</translation>
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
        <source>The ledger is in use on the PC "%1" by "%2". Close it there and open it again, or open it for viewing only.</source>
        <translation>The ledger is in use on the PC "%1" by "%2". Close it there and open it again, or open it for viewing only.</translation>
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
        <source>"%1" is already registered. Use the one that is there or enter another name.</source>
        <translation>"%1" is already registered. Use the one that is there or enter another name.</translation>
    </message>
    <message>
        <source>The job type "%1" is not registered. Choose one from the list or add it in Settings.</source>
        <translation>The job type "%1" is not registered. Choose one from the list or add it in Settings.</translation>
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
        <source>A user with this name is already there. Enter another name, or change that user's password.</source>
        <translation>A user with this name is already there. Enter another name, or change that user's password.</translation>
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
        <source>A record of "%1" refers to one of "%2" that is not there.</source>
        <translation>A record of "%1" refers to one of "%2" that is not there.</translation>
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
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entries</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
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
        <source>Waiting for the receipt</source>
        <translation>Waiting for the receipt</translation>
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
        <source>Due</source>
        <translation>Due</translation>
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
        <source>Facility manager</source>
        <translation>Facility manager</translation>
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
</context>
</TS>
