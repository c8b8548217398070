// SPDX-License-Identifier: Apache-2.0
//
// By which names and addresses browsers may come to this very machine. What a request calls it
// (Host) anybody can make up, and what is printed on paper must not lead to a stranger:
//
//     hengwen.example.org   of the certificate      192.168.1.5   of this machine
//     evil.example          of nobody we know
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hengwen::http {

// Names and addresses of this machine, and those that its certificate is for.
std::vector<std::string> own_hosts(std::vector<std::string> of_certificate);

// `host` as a request says it, with or without a port. A name "*.example.org" has "a.example.org".
bool is_own_host(std::vector<std::string> const& own, std::string_view host);

}  // namespace hengwen::http
