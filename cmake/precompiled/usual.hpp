// SPDX-License-Identifier: Apache-2.0
//
// What nearly every file includes; compiled once. What is ours here changes rarely.
#pragma once
#ifdef __clang__
#include "clang_vector.hpp"
#endif
#include <fmt/format.h>
#include <algorithm>
#include <array>
#include <boost/describe.hpp>
#include <boost/json.hpp>
#include <boost/mp11.hpp>
#include <chrono>
#include <compare>
#include <expected>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>
#include "describe/json.hpp"
#include "describe/record.hpp"
#include "describe/schema.hpp"
