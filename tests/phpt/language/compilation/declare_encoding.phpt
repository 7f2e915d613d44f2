--TEST--
declare(encoding=...) without the multibyte feature, and wrong encodings with it
--FILE--
<?php
$php = getenv('TEST_PHP_EXECUTABLE') . ' -n -d display_errors=1 ';
$file = tempnam(sys_get_temp_dir(), 'enc');
foreach (["<?php declare(encoding='UTF-8'); echo 1;", "<?php\ndeclare(encoding=5);\ndeclare(encoding=1.5);\nsyntax error", "<?php\ndeclare(encoding='none');\ndeclare(encoding=M_PI);", "<?php\ndeclare(ticks=1, encoding='x'); echo 2;"] as $source) {
    file_put_contents($file, $source);
    foreach (['', '-d zend.multibyte=1 '] as $option)
        if (!$option || !str_contains($source, 'UTF-8') && !str_contains($source, 'syntax'))
            echo str_replace($file, 'FILE', shell_exec("$php$option$file 2>&1")), "\n";
}
unlink($file);
--EXPECT--
Warning: declare(encoding=...) ignored because Zend multibyte feature is turned off by settings in FILE on line 1
1

Warning: declare(encoding=...) ignored because Zend multibyte feature is turned off by settings in FILE on line 2

Warning: declare(encoding=...) ignored because Zend multibyte feature is turned off by settings in FILE on line 3

Parse error: syntax error, unexpected identifier "error" in FILE on line 4


Warning: declare(encoding=...) ignored because Zend multibyte feature is turned off by settings in FILE on line 2

Fatal error: Encoding must be a literal in FILE on line 3


Warning: Unsupported encoding [none] in FILE on line 2

Fatal error: Encoding must be a literal in FILE on line 3


Warning: declare(encoding=...) ignored because Zend multibyte feature is turned off by settings in FILE on line 2
2

Warning: Unsupported encoding [x] in FILE on line 2
2
