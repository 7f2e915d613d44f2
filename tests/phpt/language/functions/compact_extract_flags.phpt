--TEST--
compact and extract with every flag, references, and names that are refused
--FILE--
<?php
function run(int $flags, ?string $prefix, array $from): void {
    $a = 'old a';
    $b = 'old b';
    try {
        $count = $prefix === null ? extract($from, $flags) : extract($from, $flags, $prefix);
    } catch (Error $error) {
        echo $error::class, ': ', $error->getMessage(), "\n";
        return;
    }
    unset($from, $flags, $prefix);
    $all = get_defined_vars();
    echo json_encode($all), "\n";
}
$from = ['a' => 1, 'new' => 2, 5 => 'five', 'bad name' => 3, '' => 4, "caf\xc3\xa9" => 'x', 'this' => 6, 'GLOBALS' => 7];
foreach (['EXTR_OVERWRITE', 'EXTR_SKIP', 'EXTR_PREFIX_SAME', 'EXTR_PREFIX_ALL', 'EXTR_PREFIX_INVALID', 'EXTR_IF_EXISTS', 'EXTR_PREFIX_IF_EXISTS'] as $flag) {
    echo "$flag\n  ";
    run(constant($flag), null, $from);
    echo '  ';
    run(constant($flag), 'p', $from);
    echo '  ';
    run(constant($flag) | EXTR_REFS, 'p', $from);
    echo '  ';
    run(constant($flag), '1 bad', $from);
    echo '  ';
    run(constant($flag), '', $from);
}
run(99, null, $from);
function referenced() {
    $list = ['x' => 1, 'y' => [1]];
    extract($list, EXTR_REFS);
    $x = 'changed';
    $y[] = 2;
    var_dump($list);
}
referenced();
class C { function m() { try { return extract(['this' => 1]); } catch (Error $e) { return $e->getMessage(); } } static function s() { return extract(['this' => 1]); } function t() { return array_keys(compact('this')); } }
var_dump((new C)->m(), C::s(), (new C)->t());
function packed() {
    $a = 1; $b = null; $list = ['b', ['a', ['missing', 'n']]]; $n = &$a;
    $r = compact('a', $list, []);
    $n = 2;
    echo json_encode($r), "\n";
    var_dump(compact('undefined', 5, 'this', ''), compact(), compact([[]]));
    $loop = ['a'];
    $loop[] = &$loop;
    try { compact($loop); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
packed();
$f = 'compact';
try { $f('a'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { array_map('extract', [['q' => 1]]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
EXTR_OVERWRITE
  Error: Cannot re-assign $this
  Error: Cannot re-assign $this
  Error: Cannot re-assign $this
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  Error: Cannot re-assign $this
EXTR_SKIP
  {"a":"old a","b":"old b","count":3,"new":2,"caf\u00e9":"x","GLOBALS":7}
  {"a":"old a","b":"old b","count":3,"new":2,"caf\u00e9":"x","GLOBALS":7}
  {"a":"old a","b":"old b","count":3,"new":2,"caf\u00e9":"x","GLOBALS":7}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":"old a","b":"old b","count":3,"new":2,"caf\u00e9":"x","GLOBALS":7}
EXTR_PREFIX_SAME
  ValueError: extract(): Argument #3 ($prefix) is required when using this extract type
  {"a":"old a","b":"old b","count":5,"p_a":1,"new":2,"caf\u00e9":"x","p_this":6,"GLOBALS":7}
  {"a":"old a","b":"old b","count":5,"p_a":1,"new":2,"caf\u00e9":"x","p_this":6,"GLOBALS":7}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":"old a","b":"old b","count":5,"_a":1,"new":2,"caf\u00e9":"x","_this":6,"GLOBALS":7}
EXTR_PREFIX_ALL
  ValueError: extract(): Argument #3 ($prefix) is required when using this extract type
  {"a":"old a","b":"old b","count":6,"p_a":1,"p_new":2,"p_5":"five","p_caf\u00e9":"x","p_this":6,"p_GLOBALS":7}
  {"a":"old a","b":"old b","count":6,"p_a":1,"p_new":2,"p_5":"five","p_caf\u00e9":"x","p_this":6,"p_GLOBALS":7}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":"old a","b":"old b","count":6,"_a":1,"_new":2,"_5":"five","_caf\u00e9":"x","_this":6,"_GLOBALS":7}
EXTR_PREFIX_INVALID
  ValueError: extract(): Argument #3 ($prefix) is required when using this extract type
  {"a":1,"b":"old b","count":7,"new":2,"p_5":"five","p_":4,"caf\u00e9":"x","p_this":6,"GLOBALS":7}
  {"a":1,"b":"old b","count":7,"new":2,"p_5":"five","p_":4,"caf\u00e9":"x","p_this":6,"GLOBALS":7}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":1,"b":"old b","count":7,"new":2,"_5":"five","_":4,"caf\u00e9":"x","_this":6,"GLOBALS":7}
EXTR_IF_EXISTS
  {"a":1,"b":"old b","count":1}
  {"a":1,"b":"old b","count":1}
  {"a":1,"b":"old b","count":1}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":1,"b":"old b","count":1}
EXTR_PREFIX_IF_EXISTS
  ValueError: extract(): Argument #3 ($prefix) is required when using this extract type
  {"a":"old a","b":"old b","count":1,"p_a":1}
  {"a":"old a","b":"old b","count":1,"p_a":1}
  ValueError: extract(): Argument #3 ($prefix) must be a valid identifier
  {"a":"old a","b":"old b","count":1,"_a":1}
ValueError: extract(): Argument #2 ($flags) must be a valid extract type
array(2) {
  ["x"]=>
  &string(7) "changed"
  ["y"]=>
  &array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}

Fatal error: Uncaught Error: Cannot re-assign $this in %scompact_extract_flags.php:37
Stack trace:
#0 %scompact_extract_flags.php(37): extract(Array)
#1 %scompact_extract_flags.php(38): C::s()
#2 {main}
  thrown in %scompact_extract_flags.php on line 37
