--TEST--
The include_path may name folders of wrappers: url_stat() says what is there
--FILE--
<?php
class Memory
{
    public $context;
    public static $files = [
        'mem://lib/a.php' => '<?php return __FILE__ . " in " . __DIR__;',
        'mem://lib/sub/b.php' => '<?php return [__FILE__, include "a.php"];',
        'mem://lib/text' => 'the text',
    ];
    private $position = 0;
    private $data;

    public function url_stat($path, $flags)
    {
        if (str_ends_with($path, 'throws')) {
            throw new Exception("no stat of $path");
        }
        echo "stat $path $flags\n";
        return isset(self::$files[$path]) ? ['size' => 10, 'mode' => 0100644] : false;
    }

    public function stream_open($path, $mode, $options, &$opened)
    {
        $this->data = self::$files[$path] ?? null;
        return $this->data !== null;
    }

    public function stream_read($count)
    {
        $read = substr($this->data, $this->position, $count);
        $this->position += strlen($read);
        return $read;
    }

    public function stream_eof()
    {
        return $this->position >= strlen($this->data);
    }

    public function stream_stat()
    {
        return [];
    }

    public function stream_set_option($option, $first, $second)
    {
        return false;
    }
}

stream_wrapper_register('mem', 'Memory');
set_include_path('mem://other:mem://lib');
var_dump(include 'a.php', include_once 'a.php', include_once 'a.php', include 'sub/b.php', @include 'missing.php');
var_dump(stream_resolve_include_path('a.php'), stream_resolve_include_path('missing'), file_get_contents('text', true));
foreach (['include', 'include_once', 'require', 'require_once'] as $construct) {
    try {
        eval("$construct 'throws';");
    } catch (Exception $e) {
        echo $e->getMessage(), "\n";
    }
}
var_dump(count(get_included_files()));
--EXPECT--
stat mem://other/a.php 2
stat mem://lib/a.php 2
stat mem://other/a.php 2
stat mem://lib/a.php 2
stat mem://other/a.php 2
stat mem://lib/a.php 2
stat mem://other/sub/b.php 2
stat mem://lib/sub/b.php 2
stat mem://other/a.php 2
stat mem://lib/a.php 2
stat mem://other/missing.php 2
stat mem://lib/missing.php 2
string(28) "mem://lib/a.php in mem://lib"
bool(true)
bool(true)
array(2) {
  [0]=>
  string(19) "mem://lib/sub/b.php"
  [1]=>
  string(28) "mem://lib/a.php in mem://lib"
}
bool(false)
stat mem://other/a.php 2
stat mem://lib/a.php 2
stat mem://other/missing 2
stat mem://lib/missing 2
stat mem://other/text 2
stat mem://lib/text 2
string(15) "mem://lib/a.php"
bool(false)
string(8) "the text"
no stat of mem://other/throws
no stat of mem://other/throws
no stat of mem://other/throws
no stat of mem://other/throws
int(3)
