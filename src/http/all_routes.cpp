// SPDX-License-Identifier: Apache-2.0
#include "http/all_routes.hpp"

#include "http/account/manage_routes.hpp"
#include "http/account/open_id_routes.hpp"
#include "http/account/routes.hpp"
#include "http/audit/proof_routes.hpp"
#include "http/audit/routes.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/dossier/routes.hpp"
#include "http/import/routes.hpp"
#include "http/openapi.hpp"
#include "http/org/overview.hpp"
#include "http/org/routes.hpp"
#include "http/personal/routes.hpp"
#include "http/policy/routes.hpp"
#include "http/report/routes.hpp"
#include "http/review/routes.hpp"

namespace hengwen::http {

namespace {

Answer<boost::json::value> description(Call&)
{
  return openapi(all_routes());
}

}  // namespace

Routes all_routes()
{
  Routes on;
  org_routes(on);
  account_routes(on);
  manage_account_routes(on);
  open_id_routes(on);
  policy_routes(on);
  what_if_routes(on);
  dossier_routes(on);
  case_routes(on);
  objection_routes(on);
  public_routes(on);
  self_test_routes(on);
  paper_routes(on);
  sheet_routes(on);
  asset_check_routes(on);
  likeness_routes(on);
  transfer_routes(on);
  family_routes(on);
  year_list_routes(on);
  sample_routes(on);
  visit_routes(on);
  overview_routes(on);
  report_routes(on);
  import_routes(on);
  audit_routes(on);
  proof_routes(on);
  consent_routes(on);
  disclosure_routes(on);
  person_request_routes(on);
  person_file_routes(on);
  destruction_routes(on);
  child_access_routes(on);
  register_routes(on);
  on.get("/openapi.json", Right::anyone, description, "This description of the API.");
  return on;
}

}  // namespace hengwen::http
