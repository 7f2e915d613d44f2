--TEST--
::class on constants: those of extensions are known when a file is compiled, those of scripts are not
--EXTENSIONS--
pcntl
--FILE--
<?php
foreach (['(PHP_VERSION)::class', '(PHP_INT_MAX)::class', '(M_PI)::class', '(\PHP_EOL)::class', '(E_ALL)::class', '(NOPE)::class', '(MY)::class', '(true)::class', '(INF)::class'] as $code) {
    if (!($pid = pcntl_fork())) {
        define('MY', 1);
        foreach (["if (0) { echo $code; } echo 'compiled ';", "echo $code;"] as $all)
            try { eval($all); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
        exit;
    }
    pcntl_waitpid($pid, $status);
}
if (!pcntl_fork()) { eval('namespace N; if (0) echo (PHP_VERSION)::class; echo "in a namespace";'); exit; }
pcntl_wait($status);
--EXPECTF--
Fatal error: Cannot use "::class" on value of type string in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type int in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type float in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type string in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type int in %sclass_of_constants.php(6) : eval()'d code on line 1
compiled Error: Undefined constant "NOPE"

Fatal error: Cannot use "::class" on value of type int in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type bool in %sclass_of_constants.php(6) : eval()'d code on line 1

Fatal error: Cannot use "::class" on value of type float in %sclass_of_constants.php(6) : eval()'d code on line 1
in a namespace
