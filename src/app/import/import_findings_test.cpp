// SPDX-License-Identifier: Apache-2.0
#include "app/import/import_findings.hpp"

#include "base/bank_card.hpp"
#include "base/citizen_id.hpp"
#include "base/credit_code.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hengwen::app {
namespace {

template <class E>
void add_words(std::set<std::string>& out)
{
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>(
      [&](auto e) { out.insert(e.name); });
}

// Every word a finding can have, from where the words are declared.
std::set<std::string> all_words()
{
  std::set<std::string> out;
  add_words<CellFault>(out);
  add_words<LinkFault>(out);
  add_words<RowFault>(out);
  add_words<Hint>(out);
  add_words<BadCitizenId>(out);
  add_words<OddCreditCode>(out);
  add_words<OddNumber>(out);
  return out;
}

TEST(ImportFindings, EveryWordHasASentenceAndNoSentenceIsOfNoWord)
{
  auto const told = words_with_sentences();

  EXPECT_EQ(all_words(), (std::set<std::string>{told.begin(), told.end()}));
}

TEST(ImportFindings, SentencesNameTheColumnAndTheOtherField)
{
  store::ImportFinding const found{
      .heading = "退档日期", .why = "dates_out_of_order", .weight = "error", .detail = "filed_on"};

  EXPECT_EQ(sentence_of(found, "household").zh, "“退档日期”早于“建档日期”");
  EXPECT_EQ(sentence_of(found, "household").en, "“退档日期” lies before “Filed on”");
}

}  // namespace
}  // namespace hengwen::app
