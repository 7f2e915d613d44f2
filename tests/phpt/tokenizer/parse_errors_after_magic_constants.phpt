--TEST--
What is expected where a magic constant or a whole expression stands
--EXTENSIONS--
tokenizer
--FILE--
<?php
foreach (['echo %s;', 'f(%s);', '[%s];', '[1 => %s];', 'return %s;', '$a[%s];', 'const X = %s;', 'class X { public $y = %s; }', 'for (%s;;);',
    'match(%s) {};', 'match(1) { %s => 2 };', 'match(1) { 1 => %s };', 'exit(%s);', 'enum E: string { case A = %s; }', 'declare(ticks=%s);',
    '$x = %s;', 'if (%s) {}', 'throw %s;'] as $place) {
    echo $place, "\n";
    foreach (['__CLASS__::x', '__LINE__::class', 'f() 1', '(1) 2', '$a $b', 'isset($a) 1'] as $expression) {
        try {
            token_get_all('<?php ' . sprintf($place, $expression), TOKEN_PARSE);
            echo "  no error\n";
        } catch (ParseError $error) {
            echo "  ", $error->getMessage(), "\n";
        }
    }
}
?>
--EXPECT--
echo %s;
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
  syntax error, unexpected integer "2", expecting "," or ";"
  syntax error, unexpected variable "$b", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
f(%s);
  syntax error, unexpected token "::", expecting ")"
  syntax error, unexpected token "::", expecting ")"
  syntax error, unexpected integer "1", expecting ")"
  syntax error, unexpected integer "2", expecting ")"
  syntax error, unexpected variable "$b", expecting ")"
  syntax error, unexpected integer "1", expecting ")"
[%s];
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
  syntax error, unexpected integer "2", expecting "]"
  syntax error, unexpected variable "$b", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
[1 => %s];
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
  syntax error, unexpected integer "2", expecting "]"
  syntax error, unexpected variable "$b", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
return %s;
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
  syntax error, unexpected integer "2", expecting ";"
  syntax error, unexpected variable "$b", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
$a[%s];
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected token "::", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
  syntax error, unexpected integer "2", expecting "]"
  syntax error, unexpected variable "$b", expecting "]"
  syntax error, unexpected integer "1", expecting "]"
const X = %s;
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
  syntax error, unexpected integer "2", expecting "," or ";"
  syntax error, unexpected variable "$b", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
class X { public $y = %s; }
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected token "::", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
  syntax error, unexpected integer "2", expecting "," or ";"
  syntax error, unexpected variable "$b", expecting "," or ";"
  syntax error, unexpected integer "1", expecting "," or ";"
for (%s;;);
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
  syntax error, unexpected integer "2", expecting ";"
  syntax error, unexpected variable "$b", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
match(%s) {};
  syntax error, unexpected token "::"
  syntax error, unexpected token "::"
  syntax error, unexpected integer "1"
  syntax error, unexpected integer "2"
  syntax error, unexpected variable "$b"
  syntax error, unexpected integer "1"
match(1) { %s => 2 };
  syntax error, unexpected token "::", expecting "=>"
  syntax error, unexpected token "::", expecting "=>"
  syntax error, unexpected integer "1", expecting "=>"
  syntax error, unexpected integer "2", expecting "=>"
  syntax error, unexpected variable "$b", expecting "=>"
  syntax error, unexpected integer "1", expecting "=>"
match(1) { 1 => %s };
  syntax error, unexpected token "::", expecting "}"
  syntax error, unexpected token "::", expecting "}"
  syntax error, unexpected integer "1", expecting "}"
  syntax error, unexpected integer "2", expecting "}"
  syntax error, unexpected variable "$b", expecting "}"
  syntax error, unexpected integer "1", expecting "}"
exit(%s);
  syntax error, unexpected token "::", expecting ")"
  syntax error, unexpected token "::", expecting ")"
  syntax error, unexpected integer "1", expecting ")"
  syntax error, unexpected integer "2", expecting ")"
  syntax error, unexpected variable "$b", expecting ")"
  syntax error, unexpected integer "1", expecting ")"
enum E: string { case A = %s; }
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected token "::", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
  syntax error, unexpected integer "2", expecting ";"
  syntax error, unexpected variable "$b", expecting ";"
  syntax error, unexpected integer "1", expecting ";"
declare(ticks=%s);
  syntax error, unexpected token "::", expecting "," or ")"
  syntax error, unexpected token "::", expecting "," or ")"
  syntax error, unexpected integer "1", expecting "," or ")"
  syntax error, unexpected integer "2", expecting "," or ")"
  syntax error, unexpected variable "$b", expecting "," or ")"
  syntax error, unexpected integer "1", expecting "," or ")"
$x = %s;
  syntax error, unexpected token "::"
  syntax error, unexpected token "::"
  syntax error, unexpected integer "1"
  syntax error, unexpected integer "2"
  syntax error, unexpected variable "$b"
  syntax error, unexpected integer "1"
if (%s) {}
  syntax error, unexpected token "::"
  syntax error, unexpected token "::"
  syntax error, unexpected integer "1"
  syntax error, unexpected integer "2"
  syntax error, unexpected variable "$b"
  syntax error, unexpected integer "1"
throw %s;
  syntax error, unexpected token "::"
  syntax error, unexpected token "::"
  syntax error, unexpected integer "1"
  syntax error, unexpected integer "2"
  syntax error, unexpected variable "$b"
  syntax error, unexpected integer "1"
