-- What was signed with an application.
-- $1 county  $2 dossier
-- all: SignedConsent
select kind
     , version
     , text_hash
     , signer
     , means
     , given_on
     , recorded_by
  from application_consent
 where county = $1
   and dossier = $2
 order by given_on, kind, signer;
