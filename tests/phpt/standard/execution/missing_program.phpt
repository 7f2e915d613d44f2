--TEST--
proc_open() of a program that cannot be run: the new process says so on its own output and ends with 127
--FILE--
<?php
function outcome(array $command): void
{
    $process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['pipe', 'w']], $pipes);
    echo json_encode(['output' => stream_get_contents($pipes[1]), 'errors' => stream_get_contents($pipes[2]), 'status' => proc_close($process)]), "\n";
}
chdir('/');
outcome(['/no/such/program', 'argument']);
outcome(['no-such-program-along-the-path']);
outcome(['/etc/passwd']);
outcome(['/tmp']);
ini_set('display_errors', '0');
outcome(['/no/such/program']);
ini_set('display_errors', '1');
set_error_handler(function (int $level, string $message): bool {
    echo "handled in the child: $message";
    return true;
});
outcome(['/no/such/program']);
ob_start();
echo 'not twice, ';
outcome(['/no/such/program']);
ob_end_flush();
--EXPECTF--
{"output":"\nWarning: proc_open(): Exec failed: No such file or directory in %s on line 4\n","errors":"","status":127}
{"output":"\nWarning: proc_open(): Exec failed: No such file or directory in %s on line 4\n","errors":"","status":127}
{"output":"\nWarning: proc_open(): Exec failed: Permission denied in %s on line 4\n","errors":"","status":127}
{"output":"\nWarning: proc_open(): Exec failed: Permission denied in %s on line 4\n","errors":"","status":127}
{"output":"","errors":"","status":127}
{"output":"handled in the child: proc_open(): Exec failed: No such file or directory","errors":"","status":127}
not twice, {"output":"","errors":"","status":127}
