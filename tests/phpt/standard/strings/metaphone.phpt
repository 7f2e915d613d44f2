--TEST--
metaphone()
--FILE--
<?php
$cases = [
    fn() => metaphone("Thompson",2),
    fn() => metaphone("x",-1),
    fn() => array_map("metaphone",explode(",","Thompson,Knight,Wright,Whale,Xavier,Aerial,Bomb,Accept,Science,Special,School,Christ,Edge,Enough,Daughter,Bough,Sign,Signed,Signal,Ghost,Aggie,Hello,Back,Phone,Queen,Mission,Schwarz,Nation,Thing,Catch,Vivid,Away,Fix,Yes,Fuzzy,Judge,Gnome,Pneumonia,which,O'Neil 7th,123,,Write,Mb,Hugh,bright,laugh,Wham")),
];
foreach ($cases as $number => $case) {
    echo "-- $number\n";
    try {
        var_dump($case());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
-- 0
string(2) "0M"
-- 1
ValueError: metaphone(): Argument #2 ($max_phonemes) must be greater than or equal to 0
-- 2
array(48) {
  [0]=>
  string(5) "0MPSN"
  [1]=>
  string(3) "NFT"
  [2]=>
  string(3) "RFT"
  [3]=>
  string(2) "WL"
  [4]=>
  string(3) "SFR"
  [5]=>
  string(3) "ERL"
  [6]=>
  string(2) "BM"
  [7]=>
  string(5) "AKSPT"
  [8]=>
  string(3) "SNS"
  [9]=>
  string(4) "SPXL"
  [10]=>
  string(3) "SXL"
  [11]=>
  string(4) "XRST"
  [12]=>
  string(2) "EJ"
  [13]=>
  string(3) "ENF"
  [14]=>
  string(3) "TTR"
  [15]=>
  string(1) "B"
  [16]=>
  string(2) "SN"
  [17]=>
  string(3) "SNT"
  [18]=>
  string(4) "SKNL"
  [19]=>
  string(3) "FST"
  [20]=>
  string(2) "AK"
  [21]=>
  string(2) "HL"
  [22]=>
  string(2) "BK"
  [23]=>
  string(2) "FN"
  [24]=>
  string(2) "KN"
  [25]=>
  string(3) "MSN"
  [26]=>
  string(5) "SXWRS"
  [27]=>
  string(3) "NXN"
  [28]=>
  string(3) "0NK"
  [29]=>
  string(2) "KX"
  [30]=>
  string(3) "FFT"
  [31]=>
  string(2) "AW"
  [32]=>
  string(3) "FKS"
  [33]=>
  string(2) "YS"
  [34]=>
  string(2) "FS"
  [35]=>
  string(2) "JJ"
  [36]=>
  string(2) "NM"
  [37]=>
  string(3) "NMN"
  [38]=>
  string(2) "WX"
  [39]=>
  string(4) "ONL0"
  [40]=>
  string(0) ""
  [41]=>
  string(0) ""
  [42]=>
  string(2) "RT"
  [43]=>
  string(1) "M"
  [44]=>
  string(2) "HF"
  [45]=>
  string(3) "BRT"
  [46]=>
  string(2) "LF"
  [47]=>
  string(2) "WM"
}
