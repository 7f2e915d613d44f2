--TEST--
auto_detect_line_endings: the first end of a line tells how the lines of a stream end
--INI--
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
$name = sys_get_temp_dir() . '/line_endings_' . getmypid();
foreach (["a\r\nb\r", "a\rb", "\r\n\r\nx", "a\n\nb", 'a', '', "\n", "a\r\rb\r", "\ra\n", "\n\ra"] as $text) {
    file_put_contents($name, $text);
    foreach (['0', '1'] as $detect) {
        ini_set('auto_detect_line_endings', $detect);
        foreach ([0, FILE_IGNORE_NEW_LINES, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES] as $flags)
            echo json_encode(file($name, $flags)), ' ';
        $stream = fopen($name, 'r');
        $lines = [];
        while (($line = fgets($stream)) !== false)
            $lines[] = $line;
        echo json_encode($lines), "\n";
    }
}
unlink($name);
--EXPECT--
["a\r\n","b\r"] ["a","b\r"] ["a","b\r"] ["a\r\n","b\r"]
["a\r\n","b\r"] ["a","b\r"] ["a","b\r"] ["a\r\n","b\r"]
["a\rb"] ["a\rb"] ["a\rb"] ["a\rb"]
["a\r","b"] ["a","b"] ["a","b"] ["a\r","b"]
["\r\n","\r\n","x"] ["","","x"] ["x"] ["\r\n","\r\n","x"]
["\r\n","\r\n","x"] ["","","x"] ["x"] ["\r\n","\r\n","x"]
["a\n","\n","b"] ["a","","b"] ["a","b"] ["a\n","\n","b"]
["a\n","\n","b"] ["a","","b"] ["a","b"] ["a\n","\n","b"]
["a"] ["a"] ["a"] ["a"]
["a"] ["a"] ["a"] ["a"]
[] [] [] []
[] [] [] []
["\n"] [""] [] ["\n"]
["\n"] [""] [] ["\n"]
["a\r\rb\r"] ["a\r\rb\r"] ["a\r\rb\r"] ["a\r\rb\r"]
["a\r","\r","b\r"] ["a","","b"] ["a","b"] ["a\r","\r","b\r"]
["\ra\n"] ["\ra"] ["\ra"] ["\ra\n"]
["\r","a\n"] ["","a\n"] ["a\n"] ["\r","a\n"]
["\n","\ra"] ["","\ra"] ["\ra"] ["\n","\ra"]
["\n","\ra"] ["","\ra"] ["\ra"] ["\n","\ra"]
