--TEST--
pcntl_wait(): any child, with what it used
--EXTENSIONS--
pcntl
--FILE--
<?php
$children = [];
for ($i = 0; $i < 5; $i++) {
    $child = pcntl_fork();
    if ($child === 0) {
        exit($i);
    }
    $children[$child] = $i;
}
while (($child = pcntl_wait($status, 0, $usage)) > 0) {
    if (pcntl_wexitstatus($status) !== $children[$child]) {
        echo "wrong status\n";
    }
    unset($children[$child]);
    $keys = array_keys($usage);
}
var_dump($children, $child, pcntl_get_last_error() === PCNTL_ECHILD, pcntl_strerror(pcntl_get_last_error()));
var_dump($usage);
echo implode(' ', $keys), "\n";
--EXPECT--
array(0) {
}
int(-1)
bool(true)
string(18) "No child processes"
array(0) {
}
ru_oublock ru_inblock ru_msgsnd ru_msgrcv ru_maxrss ru_ixrss ru_idrss ru_minflt ru_majflt ru_nsignals ru_nvcsw ru_nivcsw ru_nswap ru_utime.tv_usec ru_utime.tv_sec ru_stime.tv_usec ru_stime.tv_sec
