#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "inspection/pool.h"

namespace duban {

// 对象名录库 or 人员名录库 from CSV.  The header names the columns in Chinese or English: 编号 id,
// 名称 姓名 name, 单位 unit, 类别 分层 stratum, 权重 风险权重 weight, 回避 avoid (several with 、),
// 有效期至 until, 组长 lead, 执法证; one of 编号 and 名称 is needed and stands in for the other.
// Other columns are told as advice and left out.  Where 组长 marks anybody, 执法证 marks nobody.
// `bytes`: the file's own, in UTF-8 with or without a byte-order mark or in GB18030.
Result<DrawPool> read_pool_csv(const std::string& bytes, const std::string& file);

// The ids (or names) of a list of what was covered before.
Result<std::vector<std::string>> read_covered_csv(const std::string& bytes,
                                                  const std::string& file);

}  // namespace duban
