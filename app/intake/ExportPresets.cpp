// SPDX-License-Identifier: GPL-3.0-or-later
// The presets as data: "header=field:label<named by", separated by bars.
#include "app/intake/ExportPresets.h"

#include "app/base/Folding.h"
#include "app/intake/HeaderAliases.h"

#include <QSet>

namespace askline::intake {

namespace {

struct PresetText {
    const char* key;
    const char* name;
    const char16_t* signature;
    const char16_t* columns;
};

constexpr const char16_t* pipedriveColumns =
    u"deal id=identity|lead id=identity|person id=identity|person name=name|person first name=first_name|"
    u"person last name=last_name|person email=email|person email work=email:work|person email home=email:home|"
    u"person email other=email:other|person phone=phone|person phone work=phone:work|person phone home=phone:home|"
    u"person phone mobile=phone:mobile|person phone other=phone:other|person job title=role|organization name=company|"
    u"deal organization=company|deal contact person=name|lead title=extra|deal title=extra|lead source channel=source|"
    u"deal source channel=source|lead source=source|deal source=source|lead source origin=extra|deal value=value|"
    u"lead value=value|deal currency of value=currency|deal currency=currency|lead currency of value=currency|"
    u"deal stage=stage|deal stage pipeline=stage|deal status=status|deal lost reason=loss_reason|"
    u"deal creation date=received_at|deal deal created=received_at|deal created=received_at|lead creation date=received_at|"
    u"lead lead created=received_at|lead created=received_at|person creation date=extra|deal owner=owner|lead owner=owner|"
    u"person owner=owner|note content=note|deal label=extra|person marketing status=extra";

constexpr PresetText texts[] = {
    {"meta", "Meta lead ads", u"id|created_time|ad_id|campaign_id|form_id|platform",
     u"id=identity|created_time=received_at|ad_id=ignored|adset_id=ignored|campaign_id=ignored|form_id=ignored|"
     u"is_organic=ignored|inbox_url=ignored|lead_status=ignored|ad_name=extra|adset_name=extra|form_name=extra|"
     u"campaign_name=campaign|platform=source|full_name=name|first_name=first_name|last_name=last_name|phone_number=phone|"
     u"phone=phone|work_phone_number=phone:work|email=email|work_email=email:work|city=place|country=country|"
     u"company_name=company|job_title=role|retailer_item_id=ignored|partner_name=extra|customer_id=extra"},
    {"google-ads", "Google Ads lead form", u"lead_id|form_id|campaign_id|gcl_id",
     u"lead_id=identity|form_id=ignored|campaign_id=ignored|gcl_id=ignored|gclid=ignored|adgroup_id=ignored|creative_id=ignored|"
     u"api_version=ignored|google_key=ignored|is_test=test_mark|lead_submit_time=received_at|campaign_name=campaign|"
     u"full_name=name|phone_number=phone|user_phone=phone|email=email|user_email=email|company_name=company|job_title=role|"
     u"work_email=email:work|work_phone=phone:work|city=place|country=country|adgroup_name=extra|form_name=extra"},
    {"pipedrive", "Pipedrive", u"deal title|deal status|person name", pipedriveColumns},
    {"pipedrive", "Pipedrive", u"deal title|deal status|deal contact person", pipedriveColumns},
    {"pipedrive", "Pipedrive", u"lead title|person name", pipedriveColumns},
    {"pipedrive", "Pipedrive", u"person name|person email work|organization name", pipedriveColumns},
    {"outlook", "Outlook contacts", u"first name|middle name|last name|title|suffix|company|job title|e mail address|business phone",
     u"title=extra|suffix=extra|middle name=extra|first name=first_name|last name=last_name|e mail address=email|"
     u"e mail 2 address=email:other|e mail display name=ignored|e mail 2 display name=ignored|e mail type=ignored|"
     u"e mail 2 type=ignored|primary phone=phone|mobile phone=phone:mobile|business phone=phone:work|"
     u"business phone 2=phone:work|company main phone=phone:work|home phone=phone:home|home phone 2=phone:home|"
     u"other phone=phone:other|car phone=phone:mobile|radio phone=phone:other|callback=phone:other|isdn=ignored|"
     u"tty tdd phone=ignored|telex=ignored|pager=ignored|assistant s phone=extra|business fax=fax|home fax=fax|other fax=fax|"
     u"company=company|job title=role|department=extra|notes=note|web page=website|personal web page=website|"
     u"business city=place|home city=place|other city=extra|business country region=country|business country=country|"
     u"home country region=country|home country=country|birthday=extra|anniversary=extra|priority=ignored|"
     u"sensitivity=ignored|private=ignored|language=extra|gender=ignored|initials=ignored|display name=ignored|mileage=ignored"},
    {"google-contacts", "Google Contacts", u"first name|last name|organization name|organization title|labels",
     u"first name=first_name|middle name=extra|last name=last_name|organization name=company|organization title=role|"
     u"organization department=extra|notes=note|birthday=extra|labels=extra|photo=ignored|file as=ignored|"
     u"e mail 1 label=ignored|e mail 1 value=email<e mail 1 label|phone 1 label=ignored|phone 1 value=phone<phone 1 label|"
     u"website 1 label=ignored|website 1 value=website|address 1 label=ignored|address 1 city=place|address 1 country=country|"
     u"address 1 formatted=extra|address 1 street=extra|address 1 po box=extra|address 1 region=extra|"
     u"address 1 postal code=extra|address 1 extended address=extra|custom field 1 label=ignored|"
     u"custom field 1 value=extra<custom field 1 label|relation 1 label=ignored|relation 1 value=extra<relation 1 label|"
     u"event 1 label=ignored|event 1 value=extra<event 1 label"},
    {"google-contacts", "Google Contacts", u"name|given name|family name|e mail 1 type|e mail 1 value",
     u"name=extra|given name=first_name|family name=last_name|additional name=extra|group membership=extra|photo=ignored|"
     u"e mail 1 type=ignored|e mail 1 value=email<e mail 1 type|phone 1 type=ignored|phone 1 value=phone<phone 1 type|"
     u"organization 1 name=company|organization 1 title=role|organization 1 type=ignored|notes=note|website 1 value=website|"
     u"website 1 type=ignored|address 1 city=place|address 1 country=country|address 1 type=ignored|birthday=extra"},
    {"typeform", "Typeform", u"#|start date (utc)|submit date (utc)|network id",
     u"#=identity|start date (utc)=ignored|submit date (utc)=received_at|stage date (utc)=ignored|network id=ignored|"
     u"response type=ignored|tags=extra|ending=ignored"},
    {"gravity", "Gravity Forms", u"entry id|entry date|source url|user agent|user ip",
     u"entry id=identity|entry date=received_at|date updated=ignored|source url=extra|user agent=ignored|user ip=ignored|"
     u"created by (user id)=ignored|transaction id=extra|payment amount=extra|payment date=extra|payment status=extra|"
     u"post id=ignored|name (first)=first_name|name (last)=last_name|name (prefix)=extra|name (middle)=extra|name (suffix)=extra"},
    {"calendly", "Calendly", u"invitee name|invitee email|event type name|start date & time|event uuid|invitee uuid",
     u"invitee uuid=identity|user name=owner|user email=ignored|team=extra|invitee name=name|invitee first name=first_name|"
     u"invitee last name=last_name|invitee email=email|invitee time zone=time_zone|text reminder number=phone:mobile|"
     u"event type name=extra|start date & time=extra|end date & time=extra|canceled=extra|canceled by=extra|"
     u"cancellation reason=extra|event created date & time=received_at|question 1=ignored|response 1=extra<question 1|"
     u"utm campaign=campaign|utm source=source|utm medium=extra|utm term=extra|utm content=extra|salesforce uuid=ignored|"
     u"event uuid=ignored|location=extra|guest email(s)=extra|invitee accepted marketing emails=extra|marked as no show=extra"},
    {"hubspot", "HubSpot", u"record id|first name|last name|email|contact owner",
     u"record id=identity|lead status=status|create date=received_at|last activity date=extra|contact owner=owner|"
     u"associated company=company|primary associated company=company|associated company ids=ignored|marketing contact status=extra|"
     u"lifecycle stage=extra|unsubscribed from all email=do_not_contact|original source=source|original traffic source=source"},
    {"linkedin", "LinkedIn connections", u"first name|last name|url|email address|company|position|connected on",
     u"url=website|position=role|connected on=received_at"},
    {"linkedin-leads", "LinkedIn lead gen forms", u"campaign name|form name|lead type|test lead",
     u"test lead=test_mark|campaign name=campaign|campaign id=ignored|form name=extra|form id=ignored|lead type=extra|"
     u"lead id=identity|created at=received_at|submitted at=received_at|account name=ignored|account id=ignored|"
     u"creative name=extra|creative id=ignored|creative direct sponsored content=ignored"},
    {"salesforce", "Salesforce", u"id|is deleted|last name|first name|company|lead source|status",
     u"id=identity|is deleted=ignored|master record id=ignored|owner id=ignored|is converted=extra|created date=received_at|"
     u"has opted out of email=do_not_contact|do not call=do_not_contact|system modstamp=ignored|created by id=ignored|"
     u"last modified by id=ignored|photo url=ignored|annual revenue=extra|has opted out of fax=ignored"},
    {"salesforce", "Salesforce", u"lead owner|first name|last name|company account|lead status",
     u"company account=company|lead id=identity|create date=received_at|rating=extra|lead owner alias=extra"},
    {"zoho", "Zoho CRM", u"lead owner|first name|last name|company|email opt out|lead status",
     u"record id=identity|lead id=identity|created time=received_at|modified time=ignored|lead owner=owner|lead owner id=ignored|"
     u"created by id=ignored|modified by id=ignored|created by=ignored|modified by=ignored|secondary email=email:other|"
     u"email opt out=do_not_contact|lead status=status|tag=extra|description=note|skype id=extra|annual revenue=extra"},
    {"mailchimp", "Mailchimp", u"email address|member_rating|optin_time|leid|euid",
     u"euid=identity|leid=ignored|member_rating=extra|optin_time=extra|optin_ip=ignored|confirm_time=received_at|"
     u"confirm_ip=ignored|latitude=ignored|longitude=ignored|gmtoff=ignored|dstoff=ignored|timezone=time_zone|cc=country|"
     u"region=extra|last_changed=ignored|unsub_time=do_not_contact|unsub_campaign_title=extra|unsub_reason=extra|"
     u"unsub_reason_other=extra|clean_time=extra|notes=note|tags=extra"},
};

ExportPreset read(const PresetText& text)
{
    ExportPreset preset{QString::fromUtf8(text.key), QString::fromUtf8(text.name), {}, {}};
    for (const QString& header : QString::fromUtf16(text.signature).split(u'|'))
        preset.signature.append(presetKey(header));
    int rank = 0;
    for (const QString& column : QString::fromUtf16(text.columns).split(u'|')) {
        const QString named = column.section(u'<', 1);
        const QString meaning = column.section(u'<', 0, 0).section(u'=', -1);
        const auto field = valueNamed<MappedField>(meaning.section(u':', 0, 0));
        Q_ASSERT(field);
        preset.columns.insert(presetKey(column.section(u'<', 0, 0).section(u'=', 0, -2)),
                              {*field, rank++, meaning.section(u':', 1), named.isEmpty() ? QString() : presetKey(named)});
    }
    return preset;
}

const std::vector<ExportPreset>& presets()
{
    static const std::vector<ExportPreset> all = [] {
        std::vector<ExportPreset> list;
        for (const PresetText& text : texts)
            list.push_back(read(text));
        return list;
    }();
    return all;
}

} // namespace

QString presetKey(const QString& header)
{
    QString key;
    for (const QString& word : foldedWords(zoneIn(header).header).split(u' ', Qt::SkipEmptyParts))
        key += std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }) ? QStringLiteral("0") : word;
    return key.isEmpty() ? header.trimmed() : key;
}

const ExportPreset* presetFor(const QStringList& headers)
{
    QSet<QString> keys;
    for (const QString& header : headers)
        keys.insert(presetKey(header));
    for (const ExportPreset& preset : presets())
        if (std::ranges::all_of(preset.signature, [&keys](const QString& key) { return keys.contains(key); }))
            return &preset;
    return nullptr;
}

} // namespace askline::intake
