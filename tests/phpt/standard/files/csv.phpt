--TEST--
fgetcsv(), fputcsv() and str_getcsv() with odd quoting, several lines, wrong characters
--FILE--
<?php
$csv = ["a,b,c","a,\"b,c\",d","\"a\"\"b\",c","a, \"b\" ,c","","\n","a,\n","\"unterminated\nx","a;b","\"a\\\"b\",c","\"a\"x,b"," a , b ","\"\",","'a','b'","\"a\\\",b","a\r\n","a,\"b\r\n","\t\"x\""," ,","\"abc\"\"\",1"];
foreach ($csv as $l) { echo json_encode($l), json_encode(str_getcsv($l)), json_encode(str_getcsv($l,";","'","")),json_encode(str_getcsv($l,",",'"','"')), "\n"; $m=fopen('php://memory','w+'); fwrite($m,$l."\nnext,\"line\ncont\",z\n"); rewind($m); while(($r=fgetcsv($m))!==false) echo "   ",json_encode($r),"\n"; }
$m=fopen('php://memory','w+'); foreach ([["a","b c","d\"e"],[1,null,2.5,true],["x\\\"y","\\","\\\\\"q\""],[],[""," "],["a;b","c'd"]] as $r) { var_dump(fputcsv($m,$r)); fputcsv($m,$r,";","'"); fputcsv($m,$r,",","\"",""); fputcsv($m,$r,eol:"\r\n"); } rewind($m); echo stream_get_contents($m);
foreach ([fn()=>fputcsv($m,[],''),fn()=>fputcsv($m,[],',','ab'),fn()=>fputcsv($m,[],',','"','xx'),fn()=>fgetcsv($m,-1),fn()=>fgetcsv($m,0,'')] as $w) try { $w(); } catch (ValueError $e) { echo $e->getMessage(),"\n"; }

?>
--EXPECT--
"a,b,c"["a","b","c"]["a,b,c"]["a","b","c"]
   ["a","b","c"]
   ["next","line\ncont","z"]
"a,\"b,c\",d"["a","b,c","d"]["a,\"b,c\",d"]["a","b,c","d"]
   ["a","b,c","d"]
   ["next","line\ncont","z"]
"\"a\"\"b\",c"["a\"b","c"]["\"a\"\"b\",c"]["a\"b","c"]
   ["a\"b","c"]
   ["next","line\ncont","z"]
"a, \"b\" ,c"["a","b ","c"]["a, \"b\" ,c"]["a","b ","c"]
   ["a","b ","c"]
   ["next","line\ncont","z"]
""[null][null][null]
   [null]
   ["next","line\ncont","z"]
"\n"[null][null][null]
   [null]
   [null]
   ["next","line\ncont","z"]
"a,\n"["a",""]["a,"]["a",""]
   ["a",""]
   [null]
   ["next","line\ncont","z"]
"\"unterminated\nx"["unterminated\nx"]["\"unterminated\nx"]["unterminated\nx"]
   ["unterminated\nx\nnext,line"]
   ["cont\"","z"]
"a;b"["a;b"]["a","b"]["a;b"]
   ["a;b"]
   ["next","line\ncont","z"]
"\"a\\\"b\",c"["a\\\"b","c"]["\"a\\\"b\",c"]["a\\b\"","c"]
   ["a\\\"b","c"]
   ["next","line\ncont","z"]
"\"a\"x,b"["ax","b"]["\"a\"x,b"]["ax","b"]
   ["ax","b"]
   ["next","line\ncont","z"]
" a , b "[" a "," b "][" a , b "][" a "," b "]
   [" a "," b "]
   ["next","line\ncont","z"]
"\"\","["",""]["\"\","]["",""]
   ["",""]
   ["next","line\ncont","z"]
"'a','b'"["'a'","'b'"]["a,'b'"]["'a'","'b'"]
   ["'a'","'b'"]
   ["next","line\ncont","z"]
"\"a\\\",b"["a\\\",b"]["\"a\\\",b"]["a\\","b"]
   ["a\\\",b\nnext,line"]
   ["cont\"","z"]
"a\r\n"["a"]["a"]["a"]
   ["a"]
   [null]
   ["next","line\ncont","z"]
"a,\"b\r\n"["a","b\r\n"]["a,\"b"]["a","b\r\n"]
   ["a","b\r\n\nnext,line"]
   ["cont\"","z"]
"\t\"x\""["x"]["\t\"x\""]["x"]
   ["x"]
   ["next","line\ncont","z"]
" ,"[" ",""][" ,"][" ",""]
   [" ",""]
   ["next","line\ncont","z"]
"\"abc\"\"\",1"["abc\"","1"]["\"abc\"\"\",1"]["abc\"","1"]
   ["abc\"","1"]
   ["next","line\ncont","z"]
int(15)
int(9)
int(20)
int(1)
int(5)
int(8)
a,"b c","d""e"
a;'b c';d"e
a,"b c","d""e"
a,"b c","d""e"
1,,2.5,1
1;;2.5;1
1,,2.5,1
1,,2.5,1
"x\"y","\","\\"q"""
'x\"y';'\';'\\"q"'
"x\""y",\,"\\""q"""
"x\"y","\","\\"q"""




," "
;' '
," "
," "
a;b,c'd
'a;b';'c''d'
a;b,c'd
a;b,c'd
fputcsv(): Argument #3 ($separator) must be a single character
fputcsv(): Argument #4 ($enclosure) must be a single character
fputcsv(): Argument #5 ($escape) must be empty or a single character
fgetcsv(): Argument #2 ($length) must be between 0 and 9223372036854775806
fgetcsv(): Argument #3 ($separator) must be a single character
