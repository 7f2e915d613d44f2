--TEST--
parse_ini_string() in every mode: values, quotes, sections, keys, expressions, mistakes
--FILE--
<?php
$inis = ["a=1\nb = on\nc=off\nd=null\ne=\nf = none\ng=yes\nh=true ;c\ni=NO", "a=1.5\nb=-3\nc=007\nd=0x1A\ne=1e3\nf=99999999999999999999\ng=.5\nh=5.", "[s1]\na=1\n[s2]\na=2\nb[]=1\nb[]=2\nb[k]=3\nb[\"q k\"]=4\nb[5]=6\nb[]=7", "a='single ; q' ; c\nb=\"double ; \\\"q\\\" \\n \\\\ \\$\" ; c\nc=\"multi\nline\"\nd=x'y'\"z\"\ne='it''s'", "p=E_ALL\nq=E_ALL & ~E_NOTICE\nr=1|2|4\ns=!1\nt=!0\nu=~5\nv=(1|2)^3\nw=5 & 4", "a=\${precision}\nb=\"x\${precision}y\"\nc=\${nope}z", "a = x y z  \nb=  lead\nc=x ; comment\nd=a.b-c/d:e\n; comment\n# hash\ne=http://x/y?z", "=x", "a=b=c", "a=(1", "[sec", "a[=1", "a[b=1", "a=\"unterminated", "true=1", "yes", "a", "a b c = 5", "a[b]", "null=3", "a=\${x", "{a}=1", "a=x{y}z", "a=\\x", "a=x\\\"y", "a='';b", "a=''", "a=\"\"", "a=\"C:\\path\\\"\nb=1", "1=one\n01=zero\n-1=neg\n1.5=f", "x[a][b]=1", "a=1\r\nb=2\rc=3\n", "  [indented]\na=1", "  a = 1", "[a b]\nx=1\n[E_ALL]\ny=1\n['q']\nz=1\n[\"dq\${precision}\"]\nw=1", "a=on off", "a=1 2", "a=1 b", "a=PHP_VERSION_ID x", "a=FOO:BAR", "a=true_x\nb=truex\nc=on1", "a=!", "a=1|", "a=|1", "a=\$x\nb=\$\nc=a\$b", "\xef\xbb\xbfa=1", "a=;c", "a= ;c\nb= \"x\" ;c", "a\t=\t1\t", "a=1\0b", "foo[bar]=1\nfoo=2\nfoo[x]=3", "a[]=1\n[s]\na[]=2", "b=\"a\" \"b\"\nc='a' 'b'\nd=a 'b' c"];
foreach ($inis as $i => $ini) foreach ([INI_SCANNER_NORMAL, INI_SCANNER_RAW, INI_SCANNER_TYPED] as $m) { echo json_encode($ini), " mode $m: "; var_dump(parse_ini_string($ini, true, $m)); if ($i == 2) var_dump(parse_ini_string($ini, false, $m)); }
try { parse_ini_string('', false, 9); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECTF--
"a=1\nb = on\nc=off\nd=null\ne=\nf = none\ng=yes\nh=true ;c\ni=NO" mode 0: array(9) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  string(1) "1"
  ["c"]=>
  string(0) ""
  ["d"]=>
  string(0) ""
  ["e"]=>
  string(0) ""
  ["f"]=>
  string(0) ""
  ["g"]=>
  string(1) "1"
  ["h"]=>
  string(1) "1"
  ["i"]=>
  string(0) ""
}
"a=1\nb = on\nc=off\nd=null\ne=\nf = none\ng=yes\nh=true ;c\ni=NO" mode 1: array(9) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  string(2) "on"
  ["c"]=>
  string(3) "off"
  ["d"]=>
  string(4) "null"
  ["e"]=>
  string(0) ""
  ["f"]=>
  string(4) "none"
  ["g"]=>
  string(3) "yes"
  ["h"]=>
  string(4) "true"
  ["i"]=>
  string(2) "NO"
}
"a=1\nb = on\nc=off\nd=null\ne=\nf = none\ng=yes\nh=true ;c\ni=NO" mode 2: array(9) {
  ["a"]=>
  int(1)
  ["b"]=>
  bool(true)
  ["c"]=>
  bool(false)
  ["d"]=>
  NULL
  ["e"]=>
  string(0) ""
  ["f"]=>
  bool(false)
  ["g"]=>
  bool(true)
  ["h"]=>
  bool(true)
  ["i"]=>
  bool(false)
}
"a=1.5\nb=-3\nc=007\nd=0x1A\ne=1e3\nf=99999999999999999999\ng=.5\nh=5." mode 0: array(8) {
  ["a"]=>
  string(3) "1.5"
  ["b"]=>
  string(2) "-3"
  ["c"]=>
  string(3) "007"
  ["d"]=>
  string(4) "0x1A"
  ["e"]=>
  string(3) "1e3"
  ["f"]=>
  string(20) "99999999999999999999"
  ["g"]=>
  string(2) ".5"
  ["h"]=>
  string(2) "5."
}
"a=1.5\nb=-3\nc=007\nd=0x1A\ne=1e3\nf=99999999999999999999\ng=.5\nh=5." mode 1: array(8) {
  ["a"]=>
  string(3) "1.5"
  ["b"]=>
  string(2) "-3"
  ["c"]=>
  string(3) "007"
  ["d"]=>
  string(4) "0x1A"
  ["e"]=>
  string(3) "1e3"
  ["f"]=>
  string(20) "99999999999999999999"
  ["g"]=>
  string(2) ".5"
  ["h"]=>
  string(2) "5."
}
"a=1.5\nb=-3\nc=007\nd=0x1A\ne=1e3\nf=99999999999999999999\ng=.5\nh=5." mode 2: array(8) {
  ["a"]=>
  float(1.5)
  ["b"]=>
  int(-3)
  ["c"]=>
  int(7)
  ["d"]=>
  string(4) "0x1A"
  ["e"]=>
  string(3) "1e3"
  ["f"]=>
  string(20) "99999999999999999999"
  ["g"]=>
  float(0.5)
  ["h"]=>
  float(5)
}
"[s1]\na=1\n[s2]\na=2\nb[]=1\nb[]=2\nb[k]=3\nb[\"q k\"]=4\nb[5]=6\nb[]=7" mode 0: array(2) {
  ["s1"]=>
  array(1) {
    ["a"]=>
    string(1) "1"
  }
  ["s2"]=>
  array(2) {
    ["a"]=>
    string(1) "2"
    ["b"]=>
    array(6) {
      [0]=>
      string(1) "1"
      [1]=>
      string(1) "2"
      ["k"]=>
      string(1) "3"
      ["q k"]=>
      string(1) "4"
      [5]=>
      string(1) "6"
      [6]=>
      string(1) "7"
    }
  }
}
array(2) {
  ["a"]=>
  string(1) "2"
  ["b"]=>
  array(6) {
    [0]=>
    string(1) "1"
    [1]=>
    string(1) "2"
    ["k"]=>
    string(1) "3"
    ["q k"]=>
    string(1) "4"
    [5]=>
    string(1) "6"
    [6]=>
    string(1) "7"
  }
}
"[s1]\na=1\n[s2]\na=2\nb[]=1\nb[]=2\nb[k]=3\nb[\"q k\"]=4\nb[5]=6\nb[]=7" mode 1: array(2) {
  ["s1"]=>
  array(1) {
    ["a"]=>
    string(1) "1"
  }
  ["s2"]=>
  array(2) {
    ["a"]=>
    string(1) "2"
    ["b"]=>
    array(6) {
      [0]=>
      string(1) "1"
      [1]=>
      string(1) "2"
      ["k"]=>
      string(1) "3"
      ["q k"]=>
      string(1) "4"
      [5]=>
      string(1) "6"
      [6]=>
      string(1) "7"
    }
  }
}
array(2) {
  ["a"]=>
  string(1) "2"
  ["b"]=>
  array(6) {
    [0]=>
    string(1) "1"
    [1]=>
    string(1) "2"
    ["k"]=>
    string(1) "3"
    ["q k"]=>
    string(1) "4"
    [5]=>
    string(1) "6"
    [6]=>
    string(1) "7"
  }
}
"[s1]\na=1\n[s2]\na=2\nb[]=1\nb[]=2\nb[k]=3\nb[\"q k\"]=4\nb[5]=6\nb[]=7" mode 2: array(2) {
  ["s1"]=>
  array(1) {
    ["a"]=>
    int(1)
  }
  ["s2"]=>
  array(2) {
    ["a"]=>
    int(2)
    ["b"]=>
    array(6) {
      [0]=>
      int(1)
      [1]=>
      int(2)
      ["k"]=>
      int(3)
      ["q k"]=>
      int(4)
      [5]=>
      int(6)
      [6]=>
      int(7)
    }
  }
}
array(2) {
  ["a"]=>
  int(2)
  ["b"]=>
  array(6) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    ["k"]=>
    int(3)
    ["q k"]=>
    int(4)
    [5]=>
    int(6)
    [6]=>
    int(7)
  }
}
"a='single ; q' ; c\nb=\"double ; \\\"q\\\" \\n \\\\ \\$\" ; c\nc=\"multi\nline\"\nd=x'y'\"z\"\ne='it''s'" mode 0: array(5) {
  ["a"]=>
  string(10) "single ; q"
  ["b"]=>
  string(19) "double ; "q" \n \ $"
  ["c"]=>
  string(10) "multi
line"
  ["d"]=>
  string(3) "xyz"
  ["e"]=>
  string(3) "its"
}
"a='single ; q' ; c\nb=\"double ; \\\"q\\\" \\n \\\\ \\$\" ; c\nc=\"multi\nline\"\nd=x'y'\"z\"\ne='it''s'" mode 1: 
Warning: syntax error, unexpected '"' in Unknown on line 4
 in %sparse_ini_string.php on line 3
bool(false)
"a='single ; q' ; c\nb=\"double ; \\\"q\\\" \\n \\\\ \\$\" ; c\nc=\"multi\nline\"\nd=x'y'\"z\"\ne='it''s'" mode 2: array(5) {
  ["a"]=>
  string(10) "single ; q"
  ["b"]=>
  string(19) "double ; "q" \n \ $"
  ["c"]=>
  string(10) "multi
line"
  ["d"]=>
  string(3) "xyz"
  ["e"]=>
  string(3) "its"
}
"p=E_ALL\nq=E_ALL & ~E_NOTICE\nr=1|2|4\ns=!1\nt=!0\nu=~5\nv=(1|2)^3\nw=5 & 4" mode 0: array(8) {
  ["p"]=>
  string(5) "32767"
  ["q"]=>
  string(5) "32759"
  ["r"]=>
  string(1) "7"
  ["s"]=>
  string(1) "0"
  ["t"]=>
  string(1) "1"
  ["u"]=>
  string(2) "-6"
  ["v"]=>
  string(1) "0"
  ["w"]=>
  string(1) "4"
}
"p=E_ALL\nq=E_ALL & ~E_NOTICE\nr=1|2|4\ns=!1\nt=!0\nu=~5\nv=(1|2)^3\nw=5 & 4" mode 1: array(8) {
  ["p"]=>
  string(5) "E_ALL"
  ["q"]=>
  string(17) "E_ALL & ~E_NOTICE"
  ["r"]=>
  string(5) "1|2|4"
  ["s"]=>
  string(2) "!1"
  ["t"]=>
  string(2) "!0"
  ["u"]=>
  string(2) "~5"
  ["v"]=>
  string(7) "(1|2)^3"
  ["w"]=>
  string(5) "5 & 4"
}
"p=E_ALL\nq=E_ALL & ~E_NOTICE\nr=1|2|4\ns=!1\nt=!0\nu=~5\nv=(1|2)^3\nw=5 & 4" mode 2: array(8) {
  ["p"]=>
  string(5) "32767"
  ["q"]=>
  string(5) "32759"
  ["r"]=>
  string(1) "7"
  ["s"]=>
  string(1) "0"
  ["t"]=>
  string(1) "1"
  ["u"]=>
  string(2) "-6"
  ["v"]=>
  string(1) "0"
  ["w"]=>
  string(1) "4"
}
"a=${precision}\nb=\"x${precision}y\"\nc=${nope}z" mode 0: array(3) {
  ["a"]=>
  string(2) "14"
  ["b"]=>
  string(4) "x14y"
  ["c"]=>
  string(1) "z"
}
"a=${precision}\nb=\"x${precision}y\"\nc=${nope}z" mode 1: array(3) {
  ["a"]=>
  string(12) "${precision}"
  ["b"]=>
  string(14) "x${precision}y"
  ["c"]=>
  string(8) "${nope}z"
}
"a=${precision}\nb=\"x${precision}y\"\nc=${nope}z" mode 2: array(3) {
  ["a"]=>
  string(2) "14"
  ["b"]=>
  string(4) "x14y"
  ["c"]=>
  string(1) "z"
}
"a = x y z  \nb=  lead\nc=x ; comment\nd=a.b-c\/d:e\n; comment\n# hash\ne=http:\/\/x\/y?z" mode 0: array(5) {
  ["a"]=>
  string(5) "x y z"
  ["b"]=>
  string(4) "lead"
  ["c"]=>
  string(1) "x"
  ["d"]=>
  string(9) "a.b-c/d:e"
  ["e"]=>
  string(12) "http://x/y?z"
}
"a = x y z  \nb=  lead\nc=x ; comment\nd=a.b-c\/d:e\n; comment\n# hash\ne=http:\/\/x\/y?z" mode 1: array(5) {
  ["a"]=>
  string(5) "x y z"
  ["b"]=>
  string(4) "lead"
  ["c"]=>
  string(1) "x"
  ["d"]=>
  string(9) "a.b-c/d:e"
  ["e"]=>
  string(12) "http://x/y?z"
}
"a = x y z  \nb=  lead\nc=x ; comment\nd=a.b-c\/d:e\n; comment\n# hash\ne=http:\/\/x\/y?z" mode 2: array(5) {
  ["a"]=>
  string(5) "x y z"
  ["b"]=>
  string(4) "lead"
  ["c"]=>
  string(1) "x"
  ["d"]=>
  string(9) "a.b-c/d:e"
  ["e"]=>
  string(12) "http://x/y?z"
}
"=x" mode 0: 
Warning: syntax error, unexpected '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"=x" mode 1: 
Warning: syntax error, unexpected '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"=x" mode 2: 
Warning: syntax error, unexpected '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=b=c" mode 0: 
Warning: syntax error, unexpected '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=b=c" mode 1: array(1) {
  ["a"]=>
  string(3) "b=c"
}
"a=b=c" mode 2: 
Warning: syntax error, unexpected '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=(1" mode 0: 
Warning: syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=(1" mode 1: array(1) {
  ["a"]=>
  string(2) "(1"
}
"a=(1" mode 2: 
Warning: syntax error, unexpected END_OF_LINE, expecting '^' or '|' or '&' or ')' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"[sec" mode 0: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"[sec" mode 1: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"[sec" mode 2: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[=1" mode 0: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[=1" mode 1: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[=1" mode 2: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[b=1" mode 0: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[b=1" mode 1: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[b=1" mode 2: 
Warning: syntax error, unexpected end of file, expecting ']' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=\"unterminated" mode 0: 
Warning: syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '"' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=\"unterminated" mode 1: array(1) {
  ["a"]=>
  string(13) ""unterminated"
}
"a=\"unterminated" mode 2: 
Warning: syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '"' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"true=1" mode 0: 
Warning: syntax error, unexpected BOOL_TRUE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"true=1" mode 1: 
Warning: syntax error, unexpected BOOL_TRUE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"true=1" mode 2: 
Warning: syntax error, unexpected BOOL_TRUE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"yes" mode 0: array(0) {
}
"yes" mode 1: array(0) {
}
"yes" mode 2: array(0) {
}
"a" mode 0: array(0) {
}
"a" mode 1: array(0) {
}
"a" mode 2: array(0) {
}
"a b c = 5" mode 0: array(1) {
  ["a b c"]=>
  string(1) "5"
}
"a b c = 5" mode 1: array(1) {
  ["a b c"]=>
  string(1) "5"
}
"a b c = 5" mode 2: array(1) {
  ["a b c"]=>
  int(5)
}
"a[b]" mode 0: 
Warning: syntax error, unexpected end of file, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[b]" mode 1: 
Warning: syntax error, unexpected end of file, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a[b]" mode 2: 
Warning: syntax error, unexpected end of file, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"null=3" mode 0: 
Warning: syntax error, unexpected NULL_NULL in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"null=3" mode 1: 
Warning: syntax error, unexpected NULL_NULL in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"null=3" mode 2: 
Warning: syntax error, unexpected NULL_NULL in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=${x" mode 0: 
Warning: syntax error, unexpected end of file, expecting TC_VARNAME in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=${x" mode 1: array(1) {
  ["a"]=>
  string(3) "${x"
}
"a=${x" mode 2: 
Warning: syntax error, unexpected end of file, expecting TC_VARNAME in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"{a}=1" mode 0: 
Warning: syntax error, unexpected '{' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"{a}=1" mode 1: 
Warning: syntax error, unexpected '{' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"{a}=1" mode 2: 
Warning: syntax error, unexpected '{' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=x{y}z" mode 0: array(1) {
  ["a"]=>
  string(5) "x{y}z"
}
"a=x{y}z" mode 1: array(1) {
  ["a"]=>
  string(5) "x{y}z"
}
"a=x{y}z" mode 2: array(1) {
  ["a"]=>
  string(5) "x{y}z"
}
"a=\\x" mode 0: array(1) {
  ["a"]=>
  string(2) "\x"
}
"a=\\x" mode 1: array(1) {
  ["a"]=>
  string(2) "\x"
}
"a=\\x" mode 2: array(1) {
  ["a"]=>
  string(2) "\x"
}
"a=x\\\"y" mode 0: 
Warning: syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '"' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=x\\\"y" mode 1: array(1) {
  ["a"]=>
  string(4) "x\"y"
}
"a=x\\\"y" mode 2: 
Warning: syntax error, unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '"' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a='';b" mode 0: array(1) {
  ["a"]=>
  string(0) ""
}
"a='';b" mode 1: array(1) {
  ["a"]=>
  string(2) "''"
}
"a='';b" mode 2: array(1) {
  ["a"]=>
  string(0) ""
}
"a=''" mode 0: array(1) {
  ["a"]=>
  string(0) ""
}
"a=''" mode 1: array(1) {
  ["a"]=>
  string(2) "''"
}
"a=''" mode 2: array(1) {
  ["a"]=>
  string(0) ""
}
"a=\"\"" mode 0: array(1) {
  ["a"]=>
  string(0) ""
}
"a=\"\"" mode 1: array(1) {
  ["a"]=>
  string(0) ""
}
"a=\"\"" mode 2: array(1) {
  ["a"]=>
  string(0) ""
}
"a=\"C:\\path\\\"\nb=1" mode 0: array(2) {
  ["a"]=>
  string(8) "C:\path\"
  ["b"]=>
  string(1) "1"
}
"a=\"C:\\path\\\"\nb=1" mode 1: array(2) {
  ["a"]=>
  string(8) "C:\path\"
  ["b"]=>
  string(1) "1"
}
"a=\"C:\\path\\\"\nb=1" mode 2: array(2) {
  ["a"]=>
  string(8) "C:\path\"
  ["b"]=>
  int(1)
}
"1=one\n01=zero\n-1=neg\n1.5=f" mode 0: array(4) {
  [1]=>
  string(3) "one"
  ["01"]=>
  string(4) "zero"
  [-1]=>
  string(3) "neg"
  ["1.5"]=>
  string(1) "f"
}
"1=one\n01=zero\n-1=neg\n1.5=f" mode 1: array(4) {
  [1]=>
  string(3) "one"
  ["01"]=>
  string(4) "zero"
  [-1]=>
  string(3) "neg"
  ["1.5"]=>
  string(1) "f"
}
"1=one\n01=zero\n-1=neg\n1.5=f" mode 2: array(4) {
  [1]=>
  string(3) "one"
  ["01"]=>
  string(4) "zero"
  [-1]=>
  string(3) "neg"
  ["1.5"]=>
  string(1) "f"
}
"x[a][b]=1" mode 0: 
Warning: syntax error, unexpected TC_SECTION, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"x[a][b]=1" mode 1: 
Warning: syntax error, unexpected TC_SECTION, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"x[a][b]=1" mode 2: 
Warning: syntax error, unexpected TC_SECTION, expecting '=' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=1\r\nb=2\rc=3\n" mode 0: array(3) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  string(1) "2"
  ["c"]=>
  string(1) "3"
}
"a=1\r\nb=2\rc=3\n" mode 1: array(3) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  string(1) "2"
  ["c"]=>
  string(1) "3"
}
"a=1\r\nb=2\rc=3\n" mode 2: array(3) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
  ["c"]=>
  int(3)
}
"  [indented]\na=1" mode 0: 
Warning: syntax error, unexpected END_OF_LINE, expecting '=' in Unknown on line 2
 in %sparse_ini_string.php on line 3
bool(false)
"  [indented]\na=1" mode 1: 
Warning: syntax error, unexpected END_OF_LINE, expecting '=' in Unknown on line 2
 in %sparse_ini_string.php on line 3
bool(false)
"  [indented]\na=1" mode 2: 
Warning: syntax error, unexpected END_OF_LINE, expecting '=' in Unknown on line 2
 in %sparse_ini_string.php on line 3
bool(false)
"  a = 1" mode 0: array(1) {
  ["a"]=>
  string(1) "1"
}
"  a = 1" mode 1: array(1) {
  ["a"]=>
  string(1) "1"
}
"  a = 1" mode 2: array(1) {
  ["a"]=>
  int(1)
}
"[a b]\nx=1\n[E_ALL]\ny=1\n['q']\nz=1\n[\"dq${precision}\"]\nw=1" mode 0: array(4) {
  ["a b"]=>
  array(1) {
    ["x"]=>
    string(1) "1"
  }
  ["E_ALL"]=>
  array(1) {
    ["y"]=>
    string(1) "1"
  }
  ["q"]=>
  array(1) {
    ["z"]=>
    string(1) "1"
  }
  ["dq14"]=>
  array(1) {
    ["w"]=>
    string(1) "1"
  }
}
"[a b]\nx=1\n[E_ALL]\ny=1\n['q']\nz=1\n[\"dq${precision}\"]\nw=1" mode 1: array(4) {
  ["a b"]=>
  array(1) {
    ["x"]=>
    string(1) "1"
  }
  ["E_ALL"]=>
  array(1) {
    ["y"]=>
    string(1) "1"
  }
  ["'q'"]=>
  array(1) {
    ["z"]=>
    string(1) "1"
  }
  [""dq${precision}""]=>
  array(1) {
    ["w"]=>
    string(1) "1"
  }
}
"[a b]\nx=1\n[E_ALL]\ny=1\n['q']\nz=1\n[\"dq${precision}\"]\nw=1" mode 2: array(4) {
  ["a b"]=>
  array(1) {
    ["x"]=>
    int(1)
  }
  ["E_ALL"]=>
  array(1) {
    ["y"]=>
    int(1)
  }
  ["q"]=>
  array(1) {
    ["z"]=>
    int(1)
  }
  ["dq14"]=>
  array(1) {
    ["w"]=>
    int(1)
  }
}
"a=on off" mode 0: 
Warning: syntax error, unexpected BOOL_FALSE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=on off" mode 1: array(1) {
  ["a"]=>
  string(6) "on off"
}
"a=on off" mode 2: 
Warning: syntax error, unexpected BOOL_FALSE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=1 2" mode 0: array(1) {
  ["a"]=>
  string(3) "1 2"
}
"a=1 2" mode 1: array(1) {
  ["a"]=>
  string(3) "1 2"
}
"a=1 2" mode 2: array(1) {
  ["a"]=>
  string(3) "1 2"
}
"a=1 b" mode 0: array(1) {
  ["a"]=>
  string(3) "1 b"
}
"a=1 b" mode 1: array(1) {
  ["a"]=>
  string(3) "1 b"
}
"a=1 b" mode 2: array(1) {
  ["a"]=>
  string(3) "1 b"
}
"a=PHP_VERSION_ID x" mode 0: array(1) {
  ["a"]=>
  string(7) "80236 x"
}
"a=PHP_VERSION_ID x" mode 1: array(1) {
  ["a"]=>
  string(16) "PHP_VERSION_ID x"
}
"a=PHP_VERSION_ID x" mode 2: array(1) {
  ["a"]=>
  string(7) "80236 x"
}
"a=FOO:BAR" mode 0: array(1) {
  ["a"]=>
  string(7) "FOO:BAR"
}
"a=FOO:BAR" mode 1: array(1) {
  ["a"]=>
  string(7) "FOO:BAR"
}
"a=FOO:BAR" mode 2: array(1) {
  ["a"]=>
  string(7) "FOO:BAR"
}
"a=true_x\nb=truex\nc=on1" mode 0: array(3) {
  ["a"]=>
  string(6) "true_x"
  ["b"]=>
  string(5) "truex"
  ["c"]=>
  string(3) "on1"
}
"a=true_x\nb=truex\nc=on1" mode 1: array(3) {
  ["a"]=>
  string(6) "true_x"
  ["b"]=>
  string(5) "truex"
  ["c"]=>
  string(3) "on1"
}
"a=true_x\nb=truex\nc=on1" mode 2: array(3) {
  ["a"]=>
  string(6) "true_x"
  ["b"]=>
  string(5) "truex"
  ["c"]=>
  string(3) "on1"
}
"a=!" mode 0: 
Warning: syntax error, unexpected END_OF_LINE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=!" mode 1: array(1) {
  ["a"]=>
  string(1) "!"
}
"a=!" mode 2: 
Warning: syntax error, unexpected END_OF_LINE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=1|" mode 0: 
Warning: syntax error, unexpected END_OF_LINE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=1|" mode 1: array(1) {
  ["a"]=>
  string(2) "1|"
}
"a=1|" mode 2: 
Warning: syntax error, unexpected END_OF_LINE in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=|1" mode 0: 
Warning: syntax error, unexpected '|' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=|1" mode 1: array(1) {
  ["a"]=>
  string(2) "|1"
}
"a=|1" mode 2: 
Warning: syntax error, unexpected '|' in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=$x\nb=$\nc=a$b" mode 0: 
Warning: syntax error, unexpected '=' in Unknown on line 2
 in %sparse_ini_string.php on line 3
bool(false)
"a=$x\nb=$\nc=a$b" mode 1: array(3) {
  ["a"]=>
  string(2) "$x"
  ["b"]=>
  string(1) "$"
  ["c"]=>
  string(3) "a$b"
}
"a=$x\nb=$\nc=a$b" mode 2: 
Warning: syntax error, unexpected '=' in Unknown on line 2
 in %sparse_ini_string.php on line 3
bool(false)
"\ufeffa=1" mode 0: array(1) {
  ["a"]=>
  string(1) "1"
}
"\ufeffa=1" mode 1: array(1) {
  ["a"]=>
  string(1) "1"
}
"\ufeffa=1" mode 2: array(1) {
  ["a"]=>
  int(1)
}
"a=;c" mode 0: 
Warning: syntax error, unexpected end of file in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=;c" mode 1: 
Warning: syntax error, unexpected end of file in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a=;c" mode 2: 
Warning: syntax error, unexpected end of file in Unknown on line 1
 in %sparse_ini_string.php on line 3
bool(false)
"a= ;c\nb= \"x\" ;c" mode 0: array(2) {
  ["a"]=>
  string(0) ""
  ["b"]=>
  string(1) "x"
}
"a= ;c\nb= \"x\" ;c" mode 1: array(2) {
  ["a"]=>
  string(0) ""
  ["b"]=>
  string(1) "x"
}
"a= ;c\nb= \"x\" ;c" mode 2: array(2) {
  ["a"]=>
  string(0) ""
  ["b"]=>
  string(1) "x"
}
"a\t=\t1\t" mode 0: array(1) {
  ["a"]=>
  string(2) "1	"
}
"a\t=\t1\t" mode 1: array(1) {
  ["a"]=>
  string(1) "1"
}
"a\t=\t1\t" mode 2: array(1) {
  ["a"]=>
  string(2) "1	"
}
"a=1\u0000b" mode 0: array(1) {
  ["a"]=>
  string(1) "1"
}
"a=1\u0000b" mode 1: array(1) {
  ["a"]=>
  string(1) "1"
}
"a=1\u0000b" mode 2: array(1) {
  ["a"]=>
  int(1)
}
"foo[bar]=1\nfoo=2\nfoo[x]=3" mode 0: array(1) {
  ["foo"]=>
  array(1) {
    ["x"]=>
    string(1) "3"
  }
}
"foo[bar]=1\nfoo=2\nfoo[x]=3" mode 1: array(1) {
  ["foo"]=>
  array(1) {
    ["x"]=>
    string(1) "3"
  }
}
"foo[bar]=1\nfoo=2\nfoo[x]=3" mode 2: array(1) {
  ["foo"]=>
  array(1) {
    ["x"]=>
    int(3)
  }
}
"a[]=1\n[s]\na[]=2" mode 0: array(2) {
  ["a"]=>
  array(1) {
    [0]=>
    string(1) "1"
  }
  ["s"]=>
  array(1) {
    ["a"]=>
    array(1) {
      [0]=>
      string(1) "2"
    }
  }
}
"a[]=1\n[s]\na[]=2" mode 1: array(2) {
  ["a"]=>
  array(1) {
    [0]=>
    string(1) "1"
  }
  ["s"]=>
  array(1) {
    ["a"]=>
    array(1) {
      [0]=>
      string(1) "2"
    }
  }
}
"a[]=1\n[s]\na[]=2" mode 2: array(2) {
  ["a"]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["s"]=>
  array(1) {
    ["a"]=>
    array(1) {
      [0]=>
      int(2)
    }
  }
}
"b=\"a\" \"b\"\nc='a' 'b'\nd=a 'b' c" mode 0: array(3) {
  ["b"]=>
  string(2) "ab"
  ["c"]=>
  string(3) "a b"
  ["d"]=>
  string(5) "a b c"
}
"b=\"a\" \"b\"\nc='a' 'b'\nd=a 'b' c" mode 1: array(3) {
  ["b"]=>
  string(5) "a" "b"
  ["c"]=>
  string(7) "'a' 'b'"
  ["d"]=>
  string(7) "a 'b' c"
}
"b=\"a\" \"b\"\nc='a' 'b'\nd=a 'b' c" mode 2: array(3) {
  ["b"]=>
  string(2) "ab"
  ["c"]=>
  string(3) "a b"
  ["d"]=>
  string(5) "a b c"
}

Warning: Invalid scanner mode in %sparse_ini_string.php on line 4
