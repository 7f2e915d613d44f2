--TEST--
php_strip_whitespace() keeps what ends a heredoc on its line
--FILE--
<?php
$file = tempnam(sys_get_temp_dir(), 'src');
foreach (["<?php\n\n\n1 /**/ /**/ + // x\n 2;", "<?php f(<<<A\nA); g(<<<'B'\nB\n  );", "<?php <<<A\nA/* c */;", "<?php <<<A\nx\$y\nA", "  a  <?php ?>  b  ", "<?php \"a  \$b  c\" 'd  e';"] as $source) {
    file_put_contents($file, $source);
    var_dump(php_strip_whitespace($file));
}
unlink($file);
--EXPECT--
string(13) "<?php
 1 + 2;"
string(31) "<?php f(<<<A
A)
; g(<<<'B'
B
);"
string(21) "<?php <<<A
A/* c */
;"
string(16) "<?php <<<A
x$y
A"
string(18) "  a  <?php ?>  b  "
string(24) "<?php "a  $b  c" 'd  e';"
