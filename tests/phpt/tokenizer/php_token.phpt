--TEST--
PhpToken: constructor, is(), subclasses, tokens that were not initialised
--FILE--
<?php
class Extended extends PhpToken
{
    public $extra = 5;

    public function lower()
    {
        return strtolower($this->text);
    }
}
abstract class Unfinished extends PhpToken
{
}

echo implode(' ', array_map(fn ($token) => $token->lower() . $token->extra, Extended::tokenize('<?php ECHO 1;'))), "\n";
$token = new PhpToken(T_ECHO, 'echo');
var_dump($token, $token->is(T_ECHO), $token->is('echo'), $token->is('ECHO'), $token->is([T_PRINT, 'echo']), $token->is([]));
foreach ([[1.5], 1.5, null, new stdClass()] as $kind) {
    try {
        $token->is($kind);
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
$empty = (new ReflectionClass(PhpToken::class))->newInstanceWithoutConstructor();
$uses = [
    fn () => Unfinished::tokenize('<?php'), fn () => $empty->is('x'), fn () => $empty->is(1), fn () => (string) $empty, fn () => $empty->getTokenName(),
    fn () => $empty->isIgnorable(), fn () => PhpToken::tokenize('<?php class {', TOKEN_PARSE), fn () => token_get_all("<?php\n\n1 2;", TOKEN_PARSE),
];
foreach ($uses as $use) {
    try {
        $use();
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), ' ', $e instanceof ParseError ? $e->getLine() . $e->getFile() : '', "\n";
    }
}
var_dump((new PhpToken(999, 'x'))->getTokenName(), (new PhpToken(59, ';'))->getTokenName(), token_name(T_PAAMAYIM_NEKUDOTAYIM), token_name(59), token_name(-1));
--EXPECT--
<?php 5 echo5  5 15 ;5
object(PhpToken)#6 (4) {
  ["id"]=>
  int(291)
  ["text"]=>
  string(4) "echo"
  ["line"]=>
  int(-1)
  ["pos"]=>
  int(-1)
}
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
PhpToken::is(): Argument #1 ($kind) must only have elements of type string|int, float given
PhpToken::is(): Argument #1 ($kind) must be of type string|int|array, float given
PhpToken::is(): Argument #1 ($kind) must be of type string|int|array, null given
PhpToken::is(): Argument #1 ($kind) must be of type string|int|array, stdClass given
Error: Cannot instantiate abstract class Unfinished 
Error: Typed property PhpToken::$text must not be accessed before initialization 
Error: Typed property PhpToken::$id must not be accessed before initialization 
Error: Typed property PhpToken::$text must not be accessed before initialization 
Error: Typed property PhpToken::$id must not be accessed before initialization 
Error: Typed property PhpToken::$id must not be accessed before initialization 
ParseError: syntax error, unexpected token "{", expecting identifier 1
ParseError: syntax error, unexpected integer "2" 3
NULL
string(1) ";"
string(14) "T_DOUBLE_COLON"
string(7) "UNKNOWN"
string(7) "UNKNOWN"
