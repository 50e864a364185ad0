// SPDX-License-Identifier: GPL-3.0-or-later
// Header names in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish, the more certain first.
// They are compared without case, accents, spaces and punctuation. Extra: known to be no field of ours.
#include "app/intake/HeaderAliases.h"

namespace askline::intake {

std::span<const AliasLine> aliasTable()
{
    static constexpr AliasLine lines[] = {
        {MappedField::Identity,
         u"lead id|record id|entry id|submission id|response id|external id|contact id|uuid|unique id|id|lead nr|lead nummer|"
         u"vorgangsnummer|datensatz id|eintrags id|anfrage id|identifiant|id du lead|id prospect|id contacto|id contatto|"
         u"id do lead|id leada|invitee uuid"},
        {MappedField::Name,
         u"full name|name|contact name|customer name|client name|lead name|person name|contact person|display name|your name|"
         u"contact|person|first and last name|name and surname|"
         u"vollständiger name|vor und nachname|vorname und nachname|vorname nachname|ansprechpartner|ansprechpartnerin|"
         u"kontaktperson|kontaktname|kundenname|kunde|interessent|kontakt|"
         u"nom complet|nom et prénom|prénom et nom|nom prénom|nom|nom du contact|interlocuteur|"
         u"nombre completo|nombre y apellidos|nombre y apellido|nombre del contacto|persona de contacto|"
         u"nome completo|nome e cognome|nominativo|referente|"
         u"volledige naam|naam|contactpersoon|voor en achternaam|"
         u"nome e sobrenome|nome do contato|nome do contacto|"
         u"imię i nazwisko|nazwisko i imię|osoba kontaktowa"},
        {MappedField::FirstName,
         u"first name|name first|given name|forename|fname|first|vorname|rufname|prénom|nombre|primer nombre|nome|nome proprio|voornaam|"
         u"primeiro nome|imię"},
        {MappedField::LastName,
         u"last name|name last|surname|family name|lname|last|nachname|familienname|zuname|nom de famille|apellidos|apellido|cognome|"
         u"achternaam|familienaam|sobrenome|apelido|último nome|nazwisko"},
        {MappedField::Email,
         u"email|email address|mail|e mail adresse|mailadresse|email id|emails|courriel|adresse e mail|adresse mail|"
         u"adresse électronique|mél|correo electrónico|correo|dirección de correo electrónico|dirección de correo|"
         u"indirizzo email|indirizzo e mail|indirizzo di posta elettronica|posta elettronica|e mailadres|mailadres|"
         u"endereço de email|endereço eletrônico|endereço de e mail|correio eletrônico|adres email|adres e mail|poczta"},
        {MappedField::Phone,
         u"phone|phone number|telephone|telephone number|tel|tel no|tel nr|phone no|mobile|mobile phone|mobile number|cell|"
         u"cell phone|cellphone|contact number|contact phone number|direct dial|whatsapp|whatsapp number|phones|"
         u"telefon|telefonnummer|telefonnr|rufnummer|handy|handynummer|handynr|mobil|mobilnummer|mobiltelefon|durchwahl|"
         u"festnetz|téléphone|numéro de téléphone|n de téléphone|tél|portable|téléphone portable|gsm|"
         u"teléfono|número de teléfono|móvil|teléfono móvil|celular|telefono|numero di telefono|cellulare|recapito telefonico|"
         u"telefoon|telefoonnummer|mobiel|mobiel nummer|telefone|número de telefone|telemóvel|número de telemóvel|"
         u"telefon komórkowy|numer telefonu|nr telefonu|komórka"},
        {MappedField::Fax, u"fax|fax number|telefax|faxnummer|fax nr|télécopie|télécopieur|faks|numero di fax"},
        {MappedField::Company,
         u"company|company name|organization|organisation|organization name|organisation name|account name|account|"
         u"business name|firm|employer|company s name|name of your company|which company|what company|"
         u"firma|firmenname|unternehmen|unternehmensname|name des unternehmens|welche firma|welcher firma|welches unternehmen|welchem unternehmen|betrieb|arbeitgeber|organisation s name|"
         u"société|entreprise|nom de l entreprise|nom de la société|raison sociale|organisme|"
         u"empresa|nombre de la empresa|nombre de empresa|compañía|azienda|società|ragione sociale|nome azienda|ditta|impresa|"
         u"bedrijf|bedrijfsnaam|organisatie|nome da empresa|companhia|nazwa firmy|przedsiębiorstwo"},
        {MappedField::Role,
         u"job title|title|position|role|job|function|occupation|organization title|"
         u"berufsbezeichnung|funktion|position im unternehmen|stelle|rolle|tätigkeit|beruf|"
         u"fonction|poste|intitulé du poste|titre|cargo|puesto|ruolo|posizione|qualifica|mansione|functie|functietitel|"
         u"função|stanowisko"},
        {MappedField::Place,
         u"city|town|place|location|ort|stadt|wohnort|ville|localité|commune|ciudad|localidad|población|città|comune|località|"
         u"plaats|woonplaats|stad|cidade|localidade|miasto|miejscowość"},
        {MappedField::Country,
         u"country|country code|country region|land|ländercode|länderkürzel|pays|país|paese|nazione|kraj|country name"},
        {MappedField::Website,
         u"website|web site|company website|website url|homepage|web page|webseite|internetseite|internet|web|site web|"
         u"site internet|página web|sitio web|sito web|sito internet|site|strona www|strona internetowa|url"},
        {MappedField::TimeZone,
         u"time zone|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone|fuso horário|strefa czasowa"},
        {MappedField::Source,
         u"lead source|source|source channel|original source|lead origin|referral source|utm source|channel|"
         u"how did you hear about us|where did you hear about us|leadquelle|lead quelle|quelle|herkunft|kanal|"
         u"wie haben sie von uns erfahren|wie sind sie auf uns aufmerksam geworden|source du lead|origine|provenance|canal|"
         u"comment avez vous entendu parler de nous|fuente|origen|fuente del lead|cómo nos conociste|fonte|provenienza|"
         u"fonte del lead|bron|herkomst|leadbron|origem|origem do lead|fonte do lead|źródło|źródło leada"},
        {MappedField::Campaign,
         u"campaign|campaign name|utm campaign|kampagne|kampagnenname|campagne|nom de la campagne|campaña|campagna|campanha|"
         u"kampania"},
        {MappedField::Message,
         u"message|your message|message body|comment or message|comments or questions|enquiry|inquiry|request|comments|comment|nachricht|ihre nachricht|mitteilung|"
         u"anfrage|anliegen|ihr anliegen|kommentar|freitext|votre message|demande|votre demande|commentaire|commentaires|"
         u"mensaje|tu mensaje|su mensaje|consulta|comentarios|comentario|messaggio|il tuo messaggio|richiesta|commento|"
         u"commenti|bericht|uw bericht|je bericht|vraag|opmerking|opmerkingen|aanvraag|mensagem|sua mensagem|pedido|"
         u"comentário|comentários|wiadomość|treść wiadomości|zapytanie|komentarz"},
        {MappedField::ReceivedAt,
         u"received at|received|received on|created time|created at|created on|created date|create date|creation date|"
         u"date created|created|lead submit time|submit date|submit date utc|submission date|submission time|date submitted|"
         u"submitted at|submitted on|submitted|entry date|date added|added at|added on|added|inquiry date|lead date|"
         u"lead created|deal created|contact created|enquiry date|request date|connected on|timestamp|date time|date and time|date|"
         u"erstellt am|erstellt|erstellungsdatum|angelegt am|eingang|eingangsdatum|eingegangen am|eingegangen|empfangen am|"
         u"anfragedatum|datum der anfrage|zeitstempel|zeitpunkt|datum|"
         u"date de création|créé le|date d envoi|envoyé le|date de réception|reçu le|date de la demande|horodateur|"
         u"fecha de creación|creado el|creado|fecha de envío|fecha de solicitud|marca temporal|fecha|"
         u"data di creazione|creato il|data creazione|data invio|data richiesta|informazioni cronologiche|data|"
         u"aanmaakdatum|aangemaakt op|datum aangemaakt|ontvangen op|ontvangen|tijdstempel|"
         u"data de criação|criado em|data de envio|recebido em|carimbo de data hora|"
         u"data utworzenia|utworzono|data zgłoszenia|data dodania|sygnatura czasowa"},
        {MappedField::ReceivedTime, u"time|time of day|uhrzeit|zeit|heure|hora|ora|orario|tijd|tijdstip|godzina|czas"},
        {MappedField::Value,
         u"value|deal value|lead value|amount|deal amount|opportunity amount|deal size|expected revenue|"
         u"wert|auftragswert|angebotswert|betrag|auftragsvolumen|volumen|montant|valeur|importe|valor|importo|valore|bedrag|"
         u"waarde|montante|valor do negócio|wartość|kwota"},
        {MappedField::Currency,
         u"currency|currency code|currency of value|deal currency|währung|devise|moneda|divisa|valuta|moeda|waluta"},
        {MappedField::Owner,
         u"owner|lead owner|deal owner|contact owner|record owner|owner name|assigned to|assignee|sales rep|salesperson|"
         u"besitzer|zuständig|zuständiger|verantwortlich|verantwortlicher|bearbeiter|betreuer|vertriebsmitarbeiter|"
         u"propriétaire|assigné à|responsable|commercial|propietario|asignado a|comercial|proprietario|assegnato a|"
         u"responsabile|commerciale|eigenaar|toegewezen aan|verantwoordelijke|proprietário|responsável|vendedor|właściciel|"
         u"opiekun"},
        {MappedField::Stage,
         u"deal stage|stage|pipeline stage|lead stage|sales stage|phase|vertriebsphase|stufe|étape|etapa|fase|etap"},
        {MappedField::Status,
         u"deal status|lead status|status|won lost|outcome|statut|statut du lead|stato|stato del lead|situação|stan|"
         u"estado del lead"},
        {MappedField::LossReason,
         u"lost reason|loss reason|closed lost reason|reason lost|reason for loss|verlustgrund|grund für verlust|absagegrund|"
         u"ablehnungsgrund|raison de la perte|motif de perte|motivo de pérdida|motivo de la pérdida|motivo perdita|"
         u"motivo della perdita|reden van verlies|verliesreden|motivo da perda|powód utraty|powód przegranej"},
        {MappedField::DoNotContact,
         u"do not contact|do not call|donotcall|dnc|do not email|email opt out|opt out|opted out|opt out of email|"
         u"has opted out of email|unsubscribed|unsubscribed from all email|unsub time|"
         u"nicht kontaktieren|nicht anrufen|keine anrufe|keine werbung|kontaktsperre|werbesperre|sperrvermerk|abgemeldet|"
         u"werbewiderspruch|ne pas contacter|ne pas appeler|désinscrit|désabonné|no contactar|no llamar|non contattare|"
         u"non chiamare|disiscritto|niet bellen|niet contacteren|uitgeschreven|não contactar|não contatar|não ligar|"
         u"nie dzwonić|nie kontaktować|wypisany"},
        {MappedField::Note,
         u"notes|note|note content|remarks|remark|memo|internal notes|internal note|description|details|"
         u"notizen|notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|hinweis|hinweise|beschreibung|remarques|remarque|"
         u"notas|nota|observaciones|annotazioni|osservazioni|notities|notitie|toelichting|observações|notatki|notatka|uwagi"},
        {MappedField::TestMark, u"is test|test lead"},
        {MappedField::Ignored, u"askline_problem"},
        {MappedField::Extra,
         u"deal name|deal title|opportunity name|lead title|salutation|anrede|civilité|suffix|nickname|"
         u"address|street|street address|zip|zip code|postal code|postcode|state|region|province|county|adresse|anschrift|"
         u"strasse|plz|postleitzahl|bundesland|rue|code postal|dirección|código postal|indirizzo|cap|provincia|adres|straat|"
         u"endereço|cep|ulica|kod pocztowy|birthday|date of birth|dob|birth date|geburtstag|geburtsdatum|date de naissance|"
         u"fecha de nacimiento|data di nascita|geboortedatum|data de nascimento|data urodzenia|anniversary|last activity|"
         u"last activity date|last modified|last modified date|modified|updated at|updated|modified on|update time|"
         u"last contacted|geändert|geändert am|zuletzt geändert|close date|expected close date|won time|lost time|"
         u"abschlussdatum|due date|next activity date|start date|start date utc|end date|annual revenue|umsatz"},
    };
    return lines;
}

} // namespace askline::intake
