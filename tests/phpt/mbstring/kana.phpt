--TEST--
Widths of Japanese characters, and one kana to the other
--FILE--
<?php
$text = "ABC abc 012 \"'\\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾";
foreach (str_split('ARNSKHMCarnskhmc') as $letter) {
    echo $letter, ' ', mb_convert_kana($text, $letter), "\n", $letter, 'V ', mb_convert_kana($text, $letter . 'V'), "\n";
}
echo mb_convert_kana($text), "\n";
foreach (['x', 'Aa', 'Rr', 'KH', 'hC', 'kc', 'Nan'] as $mode) {
    try {
        mb_convert_kana($text, $mode);
        echo $mode, "\n";
    } catch (ValueError $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECT--
A ＡＢＣ ａｂｃ ０１２ "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
AV ＡＢＣ ａｂｃ ０１２ "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
R ＡＢＣ ａｂｃ 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
RV ＡＢＣ ａｂｃ 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
N ABC abc ０１２ "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
NV ABC abc ０１２ "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
S ABC　abc　012　"'\~　ＡＢＣ　ａｂｃ０１２＂＇￥￣　ｱｶﾞﾊﾟｳﾞｯﾞ｡｢　アガパヴヮヰー・　あがぱゔゎん゛　“‘”’　−¥‾
SV ABC　abc　012　"'\~　ＡＢＣ　ａｂｃ０１２＂＇￥￣　ｱｶﾞﾊﾟｳﾞｯﾞ｡｢　アガパヴヮヰー・　あがぱゔゎん゛　“‘”’　−¥‾
K ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ アカ゛ハ゜ウ゛ッ゛。「 アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
KV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ アガパヴッ゛。「 アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
H ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ あか゛は゜う゛っ゛。「 アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
HV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ あがぱう゛っ゛。「 アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
M ABC abc 012 ”’￥￣ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −￥￣
MV ABC abc 012 ”’￥￣ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −￥￣
C ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ アガパゔヮン゛ “‘”’ −¥‾
CV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ アガパゔヮン゛ “‘”’ −¥‾
a ABC abc 012 "'\~ ABC　abc012＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ -¥‾
aV ABC abc 012 "'\~ ABC　abc012＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ -¥‾
r ABC abc 012 "'\~ ABC　abc０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
rV ABC abc 012 "'\~ ABC　abc０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
n ABC abc 012 "'\~ ＡＢＣ　ａｂｃ012＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
nV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ012＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
s ABC abc 012 "'\~ ＡＢＣ ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
sV ABC abc 012 "'\~ ＡＢＣ ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
k ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ ｱｶﾞﾊﾟｳﾞﾜｲｰ･ あがぱゔゎんﾞ “‘”’ −¥‾
kV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ ｱｶﾞﾊﾟｳﾞﾜｲｰ･ あがぱゔゎんﾞ “‘”’ −¥‾
h ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰｰ･ ｱｶﾞﾊﾟゔﾜﾝﾞ “‘”’ −¥‾
hV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰｰ･ ｱｶﾞﾊﾟゔﾜﾝﾞ “‘”’ −¥‾
m ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇\~ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ "'"' −¥~
mV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇\~ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ アガパヴヮヰー・ あがぱゔゎん゛ "'"' −¥~
c ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ あがぱヴゎゐー・ あがぱゔゎん゛ “‘”’ −¥‾
cV ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ ｱｶﾞﾊﾟｳﾞｯﾞ｡｢ あがぱヴゎゐー・ あがぱゔゎん゛ “‘”’ −¥‾
ABC abc 012 "'\~ ＡＢＣ　ａｂｃ０１２＂＇￥￣ アガパヴッ゛。「 アガパヴヮヰー・ あがぱゔゎん゛ “‘”’ −¥‾
mb_convert_kana(): Argument #2 ($mode) contains invalid flag: 'x'
mb_convert_kana(): Argument #2 ($mode) must not combine 'A' and 'a' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'R' and 'r' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'H' and 'K' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'h' and 'C' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'k' and 'c' flags
mb_convert_kana(): Argument #2 ($mode) must not combine 'N' and 'a' flags
