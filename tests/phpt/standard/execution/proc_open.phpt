--TEST--
proc_open(): pipes, files, redirections, status, wrong descriptors
--FILE--
<?php
$p = proc_open('cat; echo err >&2; exit 7', [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']], $pipes);
var_dump($p, array_keys($pipes), fwrite($pipes[0], "in\n"), fclose($pipes[0]), stream_get_contents($pipes[1]), stream_get_contents($pipes[2]), proc_close($p), $p, is_resource($pipes[1]));
$p = proc_open(['sh', '-c', 'echo "$0 $1"; pwd; echo "$X"', 'a b', "c'd"], [1 => ['pipe', 'w']], $pipes, '/usr', ['X' => 'var', 'PATH' => getenv('PATH')]); var_dump(stream_get_contents($pipes[1]), proc_close($p));
$n = tempnam(sys_get_temp_dir(), 'po'); $p = proc_open('echo out; echo err >&2', [1 => ['file', $n, 'w'], 2 => ['redirect', 1]], $pipes); var_dump($pipes, proc_close($p), file_get_contents($n));
$f = fopen($n, 'w'); $p = proc_open('echo to stream', [1 => $f, 2 => ['null']], $pipes); proc_close($p); var_dump(file_get_contents($n)); unlink($n);
$p = proc_open('sleep 5', [], $pipes); $s = proc_get_status($p); unset($s['pid']); var_dump($s, proc_terminate($p)); usleep(100000); $s = proc_get_status($p); unset($s['pid']); var_dump($s, proc_close($p));
$p = proc_open('exit 3', [], $pipes); usleep(100000); var_dump(proc_get_status($p)['exitcode'], proc_get_status($p)['exitcode'], proc_close($p));
foreach ([[[], []], ['x', ['a' => []]], ['x', [1]], ['x', [[]]], ['x', [['pipe']]], ['x', [['nope']]], ['x', [['redirect', 9]]], ['x', [['redirect', 'a']]], ['x', [['redirect']]], ['x', [['file', '/no/such', 'r']]], [["a\0"], []], ['x', [['file']]]] as [$c, $d]) try { var_dump(proc_open($c, $d, $pipes)); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { proc_close(STDIN); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$p = proc_open('tty -s && echo tty', [1 => ['pty'], 0 => ['pty']], $pipes); var_dump(fgets($pipes[1]));
?>
--EXPECTF--
resource(7) of type (Unknown)
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
}
int(3)
bool(true)
string(3) "in
"
string(4) "err
"
int(7)
resource(7) of type (Unknown)
bool(false)
string(17) "a b c'd
/usr
var
"
int(0)
array(0) {
}
int(0)
string(8) "out
err
"
string(10) "to stream
"
array(7) {
  ["command"]=>
  string(7) "sleep 5"
  ["running"]=>
  bool(true)
  ["signaled"]=>
  bool(false)
  ["stopped"]=>
  bool(false)
  ["exitcode"]=>
  int(-1)
  ["termsig"]=>
  int(0)
  ["stopsig"]=>
  int(0)
}
bool(true)
array(7) {
  ["command"]=>
  string(7) "sleep 5"
  ["running"]=>
  bool(false)
  ["signaled"]=>
  bool(true)
  ["stopped"]=>
  bool(false)
  ["exitcode"]=>
  int(-1)
  ["termsig"]=>
  int(15)
  ["stopsig"]=>
  int(0)
}
int(-1)
int(3)
int(-1)
int(-1)
ValueError: proc_open(): Argument #1 ($command) must have at least one element
ValueError: proc_open(): Argument #2 ($descriptor_spec) must be an integer indexed array
ValueError: proc_open(): Argument #2 ($descriptor_spec) must only contain arrays and streams
ValueError: Missing handle qualifier
ValueError: Missing mode parameter for 'pipe'

Warning: proc_open(): nope is not a valid descriptor spec/mode in %sproc_open.php on line 9
bool(false)

Warning: proc_open(): Redirection target 9 not found in %sproc_open.php on line 9
bool(false)
ValueError: Redirection target must be of type int, string given
ValueError: Missing redirection target

Warning: proc_open(/no/such): Failed to open stream: No such file or directory in %sproc_open.php on line 9
bool(false)
ValueError: Command array element 1 contains a null byte
ValueError: Missing file name parameter for 'file'
proc_close(): supplied resource is not a valid process resource
string(5) "tty
"
