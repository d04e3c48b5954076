import type { DaysOffDocument } from './days-off-document.js'

/**
 * The days off of Vietnam's public sector, document by document in the order of the first day each sets: 2011
 * to 2027 as announced or computed, 2028 to 2030 as projected. As announced up to 2026-10-02; what a document
 * sets and how it was read stands in `document` and `status`. The projection expects no swaps, and no day in
 * lieu of 24 November.
 */
export const vietnamDaysOff: readonly DaysOffDocument[] = [
  {
    document: 'Bộ luật Lao động 1994, Điều 73 (sửa đổi bởi Luật 84/2007/QH11)',
    status: 'computed',
    holidays: [
      ['2011-09-02', 'national-day'],
      ['2012-04-30', 'victory'],
      ['2012-05-01', 'labour'],
      ['2013-04-19', 'hung-kings'],
    ],
    inLieu: [
      ['2011-01-03', '2011-01-01', 'new-year'],
      ['2011-05-02', '2011-04-30', 'victory'],
      ['2011-05-03', '2011-05-01', 'labour'],
      ['2012-04-02', '2012-03-31', 'hung-kings'],
      ['2012-09-03', '2012-09-02', 'national-day'],
    ],
  },
  {
    document: 'Công văn 9529/VPCP-KGVX (2010-12-31), thông báo của Bộ LĐTBXH (2011-01-07)',
    status: 'announced',
    swaps: [
      ['2011-01-31', '2011-01-29', 'tet'],
      ['2011-02-01', '2011-01-30', 'tet'],
      ['2011-04-11', '2011-04-09', 'hung-kings'],
    ],
  },
  {
    document: 'Công văn 9529/VPCP-KGVX (2010-12-31)',
    status: 'announced',
    holidays: [
      ['2011-02-02', 'tet', '12/30'],
      ['2011-02-03', 'tet', '1/1'],
      ['2011-02-04', 'tet', '1/2'],
    ],
    inLieu: [['2011-02-07', '2011-02-05', 'tet', '1/3']],
  },
  {
    document: 'Thông báo 23/TB-UBND tỉnh Ninh Thuận (2011-03-24)',
    status: 'announced',
    holidays: [['2011-04-12', 'hung-kings']],
  },
  {
    document: 'Thông báo địa phương (Gia Lai, 2011-12-23) theo Luật 84/2007/QH11',
    status: 'announced',
    inLieu: [['2012-01-02', '2012-01-01', 'new-year']],
  },
  {
    document: 'Công văn 9197/VPCP-KGVX (2011-12-27), Thông báo 4713/TB-BLĐTBXH (2011-12-30)',
    status: 'announced',
    holidays: [
      ['2012-01-23', 'tet', '1/1'],
      ['2012-01-24', 'tet', '1/2'],
      ['2012-01-25', 'tet', '1/3'],
    ],
    inLieu: [['2012-01-26', '2012-01-22', 'tet', '12/29']],
  },
  {
    document: 'Công văn 9197/VPCP-KGVX (2011-12-27), Thông báo 4713/TB-BLĐTBXH (2011-12-30)',
    status: 'announced',
    swaps: [['2012-01-27', '2012-02-04', 'tet']],
  },
  {
    document: 'Công văn 9570/VPCP-KGVX (2012-11-23)',
    status: 'announced',
    swaps: [
      ['2012-12-31', '2013-01-05', 'new-year'],
      ['2013-02-15', '2013-02-23', 'tet'],
      ['2013-04-29', '2013-05-04', 'april-may'],
    ],
  },
  {
    document: 'Công văn 9570/VPCP-KGVX (2012-11-23), thông báo của Bộ LĐTBXH theo báo chí (2012-12-28)',
    status: 'announced',
    holidays: [
      ['2013-01-01', 'new-year'],
      ['2013-02-11', 'tet', '1/2'],
      ['2013-02-12', 'tet', '1/3'],
      ['2013-04-30', 'victory'],
      ['2013-05-01', 'labour'],
    ],
    inLieu: [
      ['2013-02-13', '2013-02-09', 'tet', '12/29'],
      ['2013-02-14', '2013-02-10', 'tet', '1/1'],
    ],
  },
  {
    document: 'Bộ luật Lao động 2012, Điều 115 khoản 1',
    status: 'computed',
    holidays: [
      ['2013-09-02', 'national-day'],
      ['2014-01-01', 'new-year'],
      ['2014-04-09', 'hung-kings'],
      ['2015-09-02', 'national-day'],
      ['2016-01-01', 'new-year'],
      ['2019-09-02', 'national-day'],
    ],
  },
  {
    document: 'Công văn 10525/VPCP-KGVX (2013-12-12)',
    status: 'announced',
    holidays: [
      ['2014-01-30', 'tet', '12/30'],
      ['2014-01-31', 'tet', '1/1'],
      ['2014-02-03', 'tet', '1/4'],
      ['2014-04-30', 'victory'],
      ['2014-05-01', 'labour'],
      ['2014-09-02', 'national-day'],
    ],
    inLieu: [
      ['2014-02-04', '2014-02-01', 'tet', '1/2'],
      ['2014-02-05', '2014-02-02', 'tet', '1/3'],
    ],
    swaps: [
      ['2014-01-28', '2014-01-25', 'tet'],
      ['2014-01-29', '2014-02-08', 'tet'],
      ['2014-05-02', '2014-04-26', 'april-may'],
      ['2014-09-01', '2014-09-06', 'national-day'],
    ],
  },
  {
    document: 'Thông báo 4724/TB-LĐTBXH (2014-12-11)',
    status: 'announced',
    holidays: [
      ['2015-01-01', 'new-year'],
      ['2015-02-17', 'tet', '12/29'],
      ['2015-02-18', 'tet', '12/30'],
      ['2015-02-19', 'tet', '1/1'],
      ['2015-02-20', 'tet', '1/2'],
    ],
    inLieu: [['2015-02-23', '2015-02-21', 'tet', '1/3']],
    swaps: [
      ['2015-01-02', '2014-12-27', 'new-year'],
      ['2015-02-16', '2015-02-14', 'tet'],
    ],
  },
  {
    document: 'Thông báo 4724/TB-LĐTBXH (2014-12-11)',
    status: 'announced',
    holidays: [
      ['2015-04-28', 'hung-kings'],
      ['2015-04-30', 'victory'],
      ['2015-05-01', 'labour'],
    ],
    swaps: [['2015-04-29', '2015-04-25', 'april-may']],
  },
  {
    document: 'Thông báo 4659/TB-LĐTBXH (2015-11-13)',
    status: 'announced',
    holidays: [
      ['2016-02-08', 'tet', '1/1'],
      ['2016-02-09', 'tet', '1/2'],
      ['2016-02-10', 'tet', '1/3'],
      ['2016-02-11', 'tet', '1/4'],
    ],
    inLieu: [['2016-02-12', '2016-02-07', 'tet', '12/29']],
  },
  {
    document: 'Lịch nghỉ năm 2016 của Bộ LĐTBXH theo báo chí',
    status: 'announced',
    holidays: [['2016-09-02', 'national-day']],
    inLieu: [
      ['2016-04-18', '2016-04-16', 'hung-kings'],
      ['2016-05-02', '2016-04-30', 'victory'],
      ['2016-05-03', '2016-05-01', 'labour'],
    ],
  },
  {
    document: 'Lịch nghỉ năm 2017 theo báo chí',
    status: 'announced',
    holidays: [
      ['2017-04-06', 'hung-kings'],
      ['2017-05-01', 'labour'],
    ],
    inLieu: [
      ['2017-01-02', '2017-01-01', 'new-year'],
      ['2017-05-02', '2017-04-30', 'victory'],
      ['2017-09-04', '2017-09-02', 'national-day'],
    ],
  },
  {
    document: 'Công văn 9794/VPCP-KGVX (2016-11-14), thông báo của Bộ LĐTBXH (2016-11-24)',
    status: 'announced',
    holidays: [
      ['2017-01-26', 'tet', '12/29'],
      ['2017-01-27', 'tet', '12/30'],
      ['2017-01-30', 'tet', '1/3'],
    ],
    inLieu: [
      ['2017-01-31', '2017-01-28', 'tet', '1/1'],
      ['2017-02-01', '2017-01-29', 'tet', '1/2'],
    ],
  },
  {
    document: 'Thông báo 5427/TB-LĐTBXH (2017-12-22)',
    status: 'announced',
    holidays: [
      ['2018-01-01', 'new-year'],
      ['2018-02-14', 'tet', '12/29'],
      ['2018-02-15', 'tet', '12/30'],
      ['2018-02-16', 'tet', '1/1'],
      ['2018-04-25', 'hung-kings'],
      ['2018-04-30', 'victory'],
      ['2018-05-01', 'labour'],
    ],
    inLieu: [
      ['2018-02-19', '2018-02-17', 'tet', '1/2'],
      ['2018-02-20', '2018-02-18', 'tet', '1/3'],
      ['2018-09-03', '2018-09-02', 'national-day'],
    ],
  },
  {
    document: 'Công văn 6519/VPCP-KGVX (2018-07-11)',
    status: 'announced',
    holidays: [
      ['2019-01-01', 'new-year'],
      ['2019-02-04', 'tet', '12/30'],
      ['2019-02-05', 'tet', '1/1'],
      ['2019-02-06', 'tet', '1/2'],
      ['2019-02-07', 'tet', '1/3'],
      ['2019-02-08', 'tet', '1/4'],
      ['2019-04-30', 'victory'],
      ['2019-05-01', 'labour'],
    ],
    swaps: [
      ['2018-12-31', '2019-01-05', 'new-year'],
      ['2019-04-29', '2019-05-04', 'april-may'],
    ],
  },
  {
    document: 'Bộ luật Lao động 2012, Điều 115 khoản 3',
    status: 'computed',
    inLieu: [['2019-04-15', '2019-04-14', 'hung-kings']],
  },
  {
    document: 'Lịch nghỉ năm 2020 của Bộ LĐTBXH theo báo chí',
    status: 'announced',
    holidays: [
      ['2020-01-01', 'new-year'],
      ['2020-04-02', 'hung-kings'],
      ['2020-04-30', 'victory'],
      ['2020-05-01', 'labour'],
      ['2020-09-02', 'national-day'],
    ],
  },
  {
    document: 'Công văn 9087/VPCP-KGVX (2019-10-07)',
    status: 'announced',
    holidays: [
      ['2020-01-23', 'tet', '12/29'],
      ['2020-01-24', 'tet', '12/30'],
      ['2020-01-27', 'tet', '1/3'],
    ],
    inLieu: [
      ['2020-01-28', '2020-01-25', 'tet', '1/1'],
      ['2020-01-29', '2020-01-26', 'tet', '1/2'],
    ],
  },
  {
    document: 'Lịch nghỉ năm 2021 của Bộ LĐTBXH theo báo chí (2020-12-09)',
    status: 'announced',
    holidays: [
      ['2021-01-01', 'new-year'],
      ['2021-04-21', 'hung-kings'],
      ['2021-04-30', 'victory'],
    ],
    inLieu: [['2021-05-03', '2021-05-01', 'labour']],
  },
  {
    document: 'Công văn 9895/VPCP-KGVX (2020-11-26), Thông báo 4875/TB-LĐTBXH',
    status: 'announced',
    holidays: [
      ['2021-02-10', 'tet', '12/29'],
      ['2021-02-11', 'tet', '12/30'],
      ['2021-02-12', 'tet', '1/1'],
      ['2021-09-02', 'national-day'],
      ['2021-09-03', 'national-day-adjacent'],
    ],
    inLieu: [
      ['2021-02-15', '2021-02-13', 'tet', '1/2'],
      ['2021-02-16', '2021-02-14', 'tet', '1/3'],
    ],
  },
  {
    document: 'Cục An toàn lao động (Bộ LĐTBXH) theo Điều 111 khoản 3',
    status: 'announced',
    inLieu: [['2022-01-03', '2022-01-01', 'new-year']],
  },
  {
    document: 'Công văn 245/VPCP-KGVX (2022-01-11), Thông báo 119/TB-LĐTBXH (01/2022)',
    status: 'announced',
    holidays: [
      ['2022-01-31', 'tet', '12/29'],
      ['2022-02-01', 'tet', '1/1'],
      ['2022-02-02', 'tet', '1/2'],
      ['2022-02-03', 'tet', '1/3'],
      ['2022-02-04', 'tet', '1/4'],
      ['2022-09-01', 'national-day-adjacent'],
      ['2022-09-02', 'national-day'],
    ],
  },
  {
    document: 'Lịch nghỉ tháng 4-5/2022 theo TTXVN',
    status: 'announced',
    inLieu: [
      ['2022-04-11', '2022-04-10', 'hung-kings'],
      ['2022-05-02', '2022-04-30', 'victory'],
      ['2022-05-03', '2022-05-01', 'labour'],
    ],
  },
  {
    document: 'Bộ luật Lao động 2019, Điều 111 khoản 3',
    status: 'computed',
    inLieu: [
      ['2023-01-02', '2023-01-01', 'new-year'],
      ['2027-05-03', '2027-05-01', 'labour'],
    ],
  },
  {
    document: 'Công văn 8056/VPCP-KGVX (2022-12-01), Thông báo 5034/TB-LĐTBXH',
    status: 'announced',
    holidays: [
      ['2023-01-20', 'tet', '12/29'],
      ['2023-01-23', 'tet', '1/2'],
      ['2023-01-24', 'tet', '1/3'],
      ['2023-09-01', 'national-day-adjacent'],
    ],
    inLieu: [
      ['2023-01-25', '2023-01-21', 'tet', '12/30'],
      ['2023-01-26', '2023-01-22', 'tet', '1/1'],
      ['2023-09-04', '2023-09-02', 'national-day'],
    ],
  },
  {
    document: 'Lịch nghỉ tháng 4-5/2023 theo báo chí',
    status: 'announced',
    holidays: [['2023-05-01', 'labour']],
    inLieu: [
      ['2023-05-02', '2023-04-29', 'hung-kings'],
      ['2023-05-03', '2023-04-30', 'victory'],
    ],
  },
  {
    document: 'Bộ luật Lao động 2019, Điều 112 khoản 1',
    status: 'computed',
    holidays: [
      ['2024-01-01', 'new-year'],
      ['2025-01-01', 'new-year'],
      ['2025-04-07', 'hung-kings'],
      ['2027-01-01', 'new-year'],
      ['2027-04-16', 'hung-kings'],
      ['2027-04-30', 'victory'],
    ],
  },
  {
    document: 'Thông báo 5015/TB-LĐTBXH (2023-11-22)',
    status: 'announced',
    holidays: [
      ['2024-02-08', 'tet', '12/29'],
      ['2024-02-09', 'tet', '12/30'],
      ['2024-02-12', 'tet', '1/3'],
      ['2024-09-02', 'national-day'],
      ['2024-09-03', 'national-day-adjacent'],
    ],
    inLieu: [
      ['2024-02-13', '2024-02-10', 'tet', '1/1'],
      ['2024-02-14', '2024-02-11', 'tet', '1/2'],
    ],
  },
  {
    document: 'Công văn 2450/VPCP-KGVX (2024-04-12), Thông báo 1570/TB-LĐTBXH (04/2024)',
    status: 'announced',
    holidays: [
      ['2024-04-18', 'hung-kings'],
      ['2024-04-30', 'victory'],
      ['2024-05-01', 'labour'],
    ],
  },
  {
    document: 'Công văn 2450/VPCP-KGVX (2024-04-12), Thông báo 1570/TB-LĐTBXH (04/2024)',
    status: 'announced',
    swaps: [['2024-04-29', '2024-05-04', 'april-may']],
  },
  {
    document: 'Công văn 8726/VPCP-KGVX (2024-11-26), Thông báo 6150/TB-BLĐTBXH (2024-12-03)',
    status: 'announced',
    holidays: [
      ['2025-01-27', 'tet', '12/28'],
      ['2025-01-28', 'tet', '12/29'],
      ['2025-01-29', 'tet', '1/1'],
      ['2025-01-30', 'tet', '1/2'],
      ['2025-01-31', 'tet', '1/3'],
      ['2025-04-30', 'victory'],
      ['2025-05-01', 'labour'],
      ['2025-09-01', 'national-day-adjacent'],
      ['2025-09-02', 'national-day'],
    ],
    swaps: [['2025-05-02', '2025-04-26', 'april-may']],
  },
  {
    document: 'Công văn 12729/VPCP-KGVX (2025-12-25) [dẫn lại]',
    status: 'announced',
    holidays: [['2026-01-01', 'new-year']],
    swaps: [['2026-01-02', '2026-01-10', 'new-year']],
  },
  {
    document: 'Công văn 9859/VPCP-KGVX (2025-10-13), Thông báo 9441/TB-BNV (2025-10-16)',
    status: 'announced',
    holidays: [
      ['2026-02-16', 'tet', '12/29'],
      ['2026-02-17', 'tet', '1/1'],
      ['2026-02-18', 'tet', '1/2'],
      ['2026-02-19', 'tet', '1/3'],
      ['2026-02-20', 'tet', '1/4'],
      ['2026-09-01', 'national-day-adjacent'],
      ['2026-09-02', 'national-day'],
    ],
    swaps: [['2026-08-31', '2026-08-22', 'national-day']],
  },
  {
    document:
      'Công văn 3383/BNV-CVL (2026-04-10) và Bộ luật Lao động 2019 Điều 111 khoản 3, Điều 112 khoản 1 [dẫn lại]',
    status: 'announced',
    holidays: [
      ['2026-04-30', 'victory'],
      ['2026-05-01', 'labour'],
    ],
    inLieu: [['2026-04-27', '2026-04-26', 'hung-kings']],
  },
  {
    document: 'Nghị quyết 28/2026/QH16 (2026-04-24) Điều 2, Công văn 10065/VPCP-KGVX (2026-10-02) [dẫn lại]',
    status: 'announced',
    holidays: [['2026-11-24', 'culture']],
  },
  {
    document: 'Công văn 10065/VPCP-KGVX (2026-10-02) [dẫn lại]',
    status: 'announced',
    holidays: [
      ['2027-02-04', 'tet', '12/28'],
      ['2027-02-05', 'tet', '12/29'],
      ['2027-02-08', 'tet', '1/3'],
      ['2027-09-02', 'national-day'],
      ['2027-09-03', 'national-day-adjacent'],
    ],
    inLieu: [
      ['2027-02-09', '2027-02-06', 'tet', '1/1'],
      ['2027-02-10', '2027-02-07', 'tet', '1/2'],
    ],
  },
  {
    document: 'Nghị quyết 28/2026/QH16 (2026-04-24) Điều 2 [dẫn lại]',
    status: 'computed',
    holidays: [['2027-11-24', 'culture']],
  },
  {
    document: 'Dự kiến theo Bộ luật Lao động 2019, Điều 111, Điều 112 và Nghị quyết 28/2026/QH16, Điều 2',
    status: 'projected',
    holidays: [
      ['2028-01-24', 'tet', '12/28'],
      ['2028-01-25', 'tet', '12/29'],
      ['2028-01-26', 'tet', '1/1'],
      ['2028-01-27', 'tet', '1/2'],
      ['2028-01-28', 'tet', '1/3'],
      ['2028-04-04', 'hung-kings'],
      ['2028-05-01', 'labour'],
      ['2028-09-01', 'national-day-adjacent'],
      ['2028-11-24', 'culture'],
      ['2029-01-01', 'new-year'],
      ['2029-02-12', 'tet', '12/29'],
      ['2029-02-13', 'tet', '1/1'],
      ['2029-02-14', 'tet', '1/2'],
      ['2029-02-15', 'tet', '1/3'],
      ['2029-02-16', 'tet', '1/4'],
      ['2029-04-23', 'hung-kings'],
      ['2029-04-30', 'victory'],
      ['2029-05-01', 'labour'],
      ['2029-09-03', 'national-day-adjacent'],
      ['2030-01-01', 'new-year'],
      ['2030-01-31', 'tet', '12/28'],
      ['2030-02-01', 'tet', '12/29'],
      ['2030-02-04', 'tet', '1/3'],
      ['2030-04-12', 'hung-kings'],
      ['2030-04-30', 'victory'],
      ['2030-05-01', 'labour'],
      ['2030-09-02', 'national-day'],
      ['2030-09-03', 'national-day-adjacent'],
    ],
    inLieu: [
      ['2028-01-03', '2028-01-01', 'new-year'],
      ['2028-05-02', '2028-04-30', 'victory'],
      ['2028-09-04', '2028-09-02', 'national-day'],
      ['2029-09-04', '2029-09-02', 'national-day'],
      ['2030-02-05', '2030-02-02', 'tet', '1/1'],
      ['2030-02-06', '2030-02-03', 'tet', '1/2'],
    ],
  },
]
