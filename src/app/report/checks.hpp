// SPDX-License-Identifier: Apache-2.0
//
// The checks V01 to V22 of a form, tried on its numbers; what failed says by how much:
//
//     V01  the total raised is the sum of its sources (05A = 05B + … : 123.45 and 120.00)
//
// A check whose numbers are missing is not tried, and says so.
#pragma once

#include "app/report/fill_form.hpp"

namespace hengwen::app {

// A form and the others for the same unit whose items its checks name ("A2.09U"), to be read
// together. The form itself comes first.
class FormAndOthers {
public:
  explicit FormAndOthers(Asked const&);
  FormAndOthers(FormAndOthers const&) = delete;

  std::vector<Asked> const& asked() const { return asked_; }
  std::size_t place_of(std::string const& alias) const { return places_.at(alias); }

private:
  void add(std::string const& alias, std::vector<std::string> const& items);

  std::deque<stats::Plan> plans_;  // Of the others, narrowed to the items named.
  std::vector<Asked> asked_;
  std::map<std::string, std::size_t> places_;
};

// `numbers` are those of the form and the others, in their order.
std::vector<stats::FilledCheck> checked(Tx&, FormAndOthers const&,
                                        std::vector<UnitNumbers> const& numbers, Compare);

}  // namespace hengwen::app
