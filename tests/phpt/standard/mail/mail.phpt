--TEST--
mail: what the program gets, headers by name, values that may not be, the log
--INI--
sendmail_path="cat > mail_of_test.out; true"
date.timezone=UTC
mail.log={PWD}/mail_of_test.log
--FILE--
<?php
chdir(__DIR__);
function send(mixed ...$arguments): void
{
    @unlink('mail_of_test.out');
    @unlink('mail_of_test.log');
    try {
        echo json_encode(mail(...$arguments)), ' ';
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
        return;
    }
    clearstatcache();
    echo is_file('mail_of_test.out') ? json_encode(file_get_contents('mail_of_test.out')) : 'nothing', "\n";
    echo preg_replace('/\[\d\d-\w+-\d+ [\d:]+ UTC\] mail\(\) on \[.*mail\.php:\d+\]/', 'log', file_get_contents('mail_of_test.log'));
}
send('a@b', 's', 'm');
send("a@b \r\n", "su\nb\r\n  x\tj\x7f ", "m\r\nn", '');
foreach (["X: y\r\n", "X: y\n\nZ: q", "X: y\r\rZ", "X: y\r\n\r\nZ", "X: y\r\nZ: q\nW: e", ' X: y', "x\0", ':'] as $headers) {
    send('a', 's', 'm', $headers);
}
$all = [
    ['X' => 'y', 'Z' => ['a', 'b']], ['From' => ['a']], ['FROM' => 'x'], ['To' => 'x'], ['subject' => 'x'], [1], ['X' => 1], ['X' => null], ['X' => new stdClass],
    ['X' => ['k' => 'v']], ['X' => [1]], ['X Y' => 'z'], ['X:' => 'z'], ['X' => "a\r\n b"], ['X' => "a\r\nb"], ['X' => "a\nb"], ['X' => "a\n\tb"], ['X' => "a\rb"], ['X' => "a\0b"],
    [], ['X' => ''], ['X' => []], ['X' => true],
];
foreach ($all as $headers) {
    send('a', 's', 'm', $headers);
}
send("a\0", '', '');
send('a', 's', 'm', '', '; false');
ini_set('mail.add_x_header', '1');
send('a', 's', 'm', "X: y");
ini_set('mail.mixed_lf_and_crlf', '1');
send('a', 's', "m", ['A' => 'b', 'C' => 'd']);
var_dump(error_log('text', 1, 'to@x', "H: v\n\nX: y"));
--CLEAN--
<?php
@unlink(__DIR__ . '/mail_of_test.out');
@unlink(__DIR__ . '/mail_of_test.log');
--EXPECTF--
true "To: a@b\r\nSubject: s\r\n\r\nm\r\n"
log: To: a@b -- Headers:  -- Subject: s
true "To: a@b\r\nSubject: su b\r\n  x j \r\n\r\nm\r\nn\r\n"
log: To: a@b -- Headers:  -- Subject: su b
  x j 
true "To: a\r\nSubject: s\r\nX: y\r\n\r\nm\r\n"
log: To: a -- Headers: X: y -- Subject: s

Warning: mail(): Multiple or malformed newlines found in additional_header in %smail.php on line 8
false nothing
log: To: a -- Headers: X: y  Z: q -- Subject: s

Warning: mail(): Multiple or malformed newlines found in additional_header in %smail.php on line 8
false nothing
log: To: a -- Headers: X: y  Z -- Subject: s

Warning: mail(): Multiple or malformed newlines found in additional_header in %smail.php on line 8
false nothing
log: To: a -- Headers: X: y    Z -- Subject: s
true "To: a\r\nSubject: s\r\nX: y\r\nZ: q\nW: e\r\n\r\nm\r\n"
log: To: a -- Headers: X: y  Z: q W: e -- Subject: s

Warning: mail(): Multiple or malformed newlines found in additional_header in %smail.php on line 8
false nothing
log: To: a -- Headers:  X: y -- Subject: s
ValueError: mail(): Argument #4 ($additional_headers) must not contain any null bytes

Warning: mail(): Multiple or malformed newlines found in additional_header in %smail.php on line 8
false nothing
log: To: a -- Headers: : -- Subject: s
true "To: a\r\nSubject: s\r\nX: y\r\nZ: a\r\nZ: b\r\n\r\nm\r\n"
log: To: a -- Headers: X: y  Z: a  Z: b -- Subject: s
TypeError: Header "from" must be of type string, array given
true "To: a\r\nSubject: s\r\nFROM: x\r\n\r\nm\r\n"
log: To: a -- Headers: FROM: x -- Subject: s
ValueError: The additional headers cannot contain the "To" header
ValueError: The additional headers cannot contain the "Subject" header
TypeError: Header name cannot be numeric, 0 given
TypeError: Header "X" must be of type array|string, int given
TypeError: Header "X" must be of type array|string, null given
TypeError: Header "X" must be of type array|string, stdClass given
TypeError: Header "X" must only contain numeric keys, "k" found
TypeError: Header "X" must only contain values of type string, int found
ValueError: Header name "X Y" contains invalid characters
ValueError: Header name "X:" contains invalid characters
true "To: a\r\nSubject: s\r\nX: a\r\n b\r\n\r\nm\r\n"
log: To: a -- Headers: X: a   b -- Subject: s
ValueError: Header "X" contains CRLF characters that are used as a line separator and are not allowed in the header
ValueError: Header "X" contains LF character that is not allowed in the header
true "To: a\r\nSubject: s\r\nX: a\n\tb\r\n\r\nm\r\n"
log: To: a -- Headers: X: a 	b -- Subject: s
ValueError: Header "X" contains CR character that is not allowed in the header
ValueError: Header "X" contains NULL character that is not allowed in the header
true "To: a\r\nSubject: s\r\n\r\nm\r\n"
log: To: a -- Headers:  -- Subject: s
true "To: a\r\nSubject: s\r\nX: \r\n\r\nm\r\n"
log: To: a -- Headers: X:  -- Subject: s
true "To: a\r\nSubject: s\r\n\r\nm\r\n"
log: To: a -- Headers:  -- Subject: s
TypeError: Header "X" must be of type array|string, bool given
ValueError: mail(): Argument #1 ($to) must not contain any null bytes
true "To: a\r\nSubject: s\r\n\r\nm\r\n"
log: To: a -- Headers:  -- Subject: s
true "To: a\r\nSubject: s\r\nX: y\r\n\r\nm\r\n"
log: To: a -- Headers: X: y -- Subject: s
true "To: a\r\nSubject: s\r\nA: b\r\nC: d\r\n\r\nm\r\n"
log: To: a -- Headers: A: b  C: d -- Subject: s

Warning: error_log(): Multiple or malformed newlines found in additional_header in %smail.php on line 36
bool(false)
