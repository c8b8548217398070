// SPDX-License-Identifier: Apache-2.0
//
// What nearly every test includes besides.
#pragma once
#include "usual.hpp"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>
