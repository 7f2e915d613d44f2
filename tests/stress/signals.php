<?php
// Signals at any instruction: signals.php [rounds = 200]
// A child floods its parent with signals, which are handled as they come, while the parent allocates, sorts, throws, matches, recurses,
// compiles, generates and forks. Prints how many rounds were all right; exit status 1 when one was not.

$rounds = (int) ($argv[1] ?? 200);
pcntl_async_signals(true);
$got = 0;
foreach ([SIGUSR1, SIGRTMIN + 3, SIGCHLD] as $s) pcntl_signal($s, function ($s, $i) use (&$got) { $got++; $a = [$s => $i, 'o' => new ArrayObject($i)]; });
$parent = getmypid();
if (($flood = pcntl_fork()) == 0) { while (true) { @posix_kill($parent, SIGUSR1); @posix_kill($parent, SIGRTMIN + 3); usleep(20); if (posix_getppid() != $parent) exit; } }
function rec($n) { return $n ? rec($n - 1) + 1 : 0; }
class E2 extends Exception { public $p = []; }
$ok = 0;
for ($r = 0; $r < $rounds; $r++) {
  $a = []; for ($i = 0; $i < 20000; $i++) $a[] = "k" . ($i * 7919 % 20011);
  sort($a); 
  for ($i = 0; $i < 300; $i++) { try { throw new E2("x$i"); } catch (E2 $e) { $e->p[] = $i; } }
  preg_replace_callback('/\d+/', fn($m) => $m[0] + 1, str_repeat("a1 b22 ", 500));
  rec(3000);
  eval("function ev$r() { return $r; }");
  $o = null; for ($i = 0; $i < 5000; $i++) { $n = new stdClass; $n->o = $o; $o = $n; } $o = null;
  function_exists("ev$r") && ("ev$r")() === $r && $ok++;
  $g = (function () { for ($i = 0; $i < 1000; $i++) yield $i => [$i]; })(); $sum = 0; foreach ($g as $k => $v) $sum += $v[0];
  if ($sum !== 499500) $ok--;
  $pid = pcntl_fork();
  if ($pid == 0) { for ($i = 0; $i < 2000; $i++) $z[] = [$i]; exit(count($z) == 2000 ? 7 : 1); }
  while (pcntl_waitpid($pid, $st) != $pid) ;
  if (pcntl_wexitstatus($st) != 7) $ok--;
}
posix_kill($flood, SIGKILL);
while (pcntl_waitpid($flood, $st) != $flood);
echo "$ok of $rounds rounds all right, $got signals handled\n";
exit($ok === $rounds && $got > 10 * $rounds ? 0 : 1);
