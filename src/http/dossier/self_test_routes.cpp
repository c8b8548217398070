// SPDX-License-Identifier: Apache-2.0
#include "domain/dossier/propose.hpp"
#include "http/dossier/case_page.hpp"
#include "http/dossier/case_routes.hpp"
#include "http/routes.hpp"
#include "store/org/units.hpp"

namespace hengwen::http {
namespace {

// A household in a few numbers; nothing of it is kept.
struct SelfTest {
  std::string unit;
  int members = 1;
  Money income_month;  // Of all together.
  std::optional<Money> rigid_year;
  std::optional<std::string> cause;
};
BOOST_DESCRIBE_STRUCT(SelfTest, (), (unit, members, income_month, rigid_year, cause))
static_assert(fully_described<SelfTest>);

enum class BadSelfTest { too_many_members, income_out_of_range };
BOOST_DESCRIBE_ENUM(BadSelfTest, too_many_members, income_out_of_range)
constexpr int most_members = 20;

// What the rule would propose.
struct SelfTestAnswer {
  std::optional<std::string> category;
  Money standard;
  std::string rule;
  std::vector<ProposalLine> lines;
};
BOOST_DESCRIBE_STRUCT(SelfTestAnswer, (), (category, standard, rule, lines))
static_assert(fully_described<SelfTestAnswer>);

Answer<SelfTestAnswer> self_test(Call& call, SelfTest const& asked)
{
  constexpr int months = 12;
  if (asked.members < 1 || asked.members > most_members)
    return refuse(BadSelfTest::too_many_members, "members");
  if (asked.income_month < Money{})
    return refuse(BadSelfTest::income_out_of_range, "income_month");
  auto const unit =
      call.database().read([&](Tx& tx) { return store::unit_by_code(tx, asked.unit); });
  if (!unit)
    return refuse(NoAccess::not_found, "unit");
  Household household;
  household.hardship.income_declared = asked.income_month * months;
  household.hardship.rigid_declared = asked.rigid_year;
  household.hardship.cause = {asked.cause.value_or("other")};
  household.head.health = {"good"};
  std::vector<Member> const others(std::size_t(asked.members - 1));
  auto const proposal =
      TRY(propose(DossierView{household, others, {}, {}, {}, unit->division}, call.today));
  return SelfTestAnswer{proposal.category, proposal.standard, proposal.rule,
                        lines_of(call, proposal)};
}

}  // namespace

void self_test_routes(Routes& on)
{
  on.post("/public/self-test", Right::anyone, self_test,
          "Whether a household may qualify; nothing is kept.");
}

}  // namespace hengwen::http
