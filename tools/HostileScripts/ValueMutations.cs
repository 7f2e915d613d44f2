namespace MiniPhp.Tools.HostileScripts;

/// <summary>Mutations that leave a script well-formed, mostly: values and bodies become extreme.</summary>
internal static class ValueMutations
{
    private static readonly string[] Values =
    [
        "PHP_INT_MIN", "PHP_INT_MAX", "-PHP_INT_MAX", "(PHP_INT_MAX + 1)", "-1", "0", "1e400", "-1e400", "NAN", "-0.0", "4e-324", "1.5",
        "9223372036854775808", "0x8000000000000000", "2147483648", "-2147483649", "0777777777777777777777777", "0b1", "1_000_000",
        "''", "'0'", "'abc'", "' 1'", "'1 '", "'1e1000'", "'9223372036854775808'", "'-'", "\"\\0\"", "\"\\xff\\xfe\"", "\"\\u{10ffff}\"", "'::'", "'a::b'",
        "'self::x'", "'\\\\'", "'strlen'", "'Closure'", "'stdClass'", "'this'", "'GLOBALS'", "'%n%s%99999d'", "'/(/'", "'a:1:{i:0;R:1;}'",
        "null", "true", "false", "[]", "[1, 2, 3]", "['a' => 1]", "[[]]", "[null => null]", "[PHP_INT_MAX => 1]", "[[[[[]]]]]", "array_fill(-5, 3, 0)",
        "str_repeat('x', 1 << 20)", "str_repeat('[', 20000)", "range(0, 20000)", "range('z', 'a')", "array_fill(0, 1000, [])",
        "new stdClass", "(object)[]", "(object)['a' => 1, 'b' => []]", "new ArrayObject([1])", "new ArrayIterator([1, 2])", "new Exception('x')", "new Error",
        "fn() => 1", "function (&...$x) { return $x; }", "strlen(...)", "(function () { yield 1; return 2; })()", "(function &() { yield 1 => 2; })()",
        "new WeakMap", "new SplObjectStorage", "new SplFixedArray(3)", "new class { function __get($n) { return $this->$n; } }",
        "new class { function __toString(): string { throw new Exception('s'); } }", "new class { function __destruct() { echo 'd'; } }",
        "new class extends ArrayObject { }", "new class implements IteratorAggregate { function getIterator(): Iterator { return new EmptyIterator; } }",
        "(throw new Exception('t'))", "$GLOBALS", "$this", "$undefined", "$$undefined", "$undefined['a']['b']", "$undefined->a", "UNDEFINED", "Undefined::X",
        "undefined()", "new Undefined", "self::class", "static::class", "parent::class", "__FUNCTION__", "func_get_args()", "get_defined_vars()", "yield",
        "(yield)", "(yield from [1, 2])", "fopen('php://memory', 'r+')", "eval('return 1;')", "eval('return')", "print 1", "new Fiber(fn() => Fiber::suspend(1))",
        "debug_backtrace()", "clone $undefined", "(include 'missing.php')", "ob_start()", "gc_collect_cycles()", "\"{$undefined['x']}$\"",
    ];

    private static readonly string[] Statements =
    [
        "return;", "return 1;", "break;", "continue 2;", "throw new Exception('here');", "throw null;", "yield;", "yield 1 => 2;", "unset($this);",
        "unset($GLOBALS['a']);", "static $s = 1;", "global $g, $$h;", "goto nowhere;", "here: goto here2; here2:", "exit;", "die('end');", "eval('}');",
        "eval('class A {}');", "function f() {}", "class A {}", "abstract final class B {}", "namespace X;", "use A\\B as C;", "declare(ticks=1);",
        "declare(strict_types=1);", "const C = 1;", "trigger_error('t', E_USER_ERROR);", "trigger_error('w', E_USER_WARNING);", "error_reporting(0);",
        "set_error_handler(function ($n, $m) { throw new ErrorException($m, 0, $n); });", "set_error_handler(fn() => 1);", "restore_error_handler();",
        "set_exception_handler(fn($e) => print get_class($e));", "register_shutdown_function(function () { echo 'shutdown'; });",
        "spl_autoload_register(function ($c) { echo \"load $c\\n\"; });", "ob_start(fn($b) => strtoupper($b));", "ob_end_clean();", "ob_implicit_flush();",
        "extract($GLOBALS);", "extract(['this' => 1]);", "foreach ($GLOBALS as $k => $v);", "foreach ([1, 2] as $undefined->x);",
        "[$a, [$b]] = [1, null];", "[$a[0], $a[0][1]] = [2, 3];", "list('x' => $x, 'y' => list(, $y)) = $undefined;", "$a = &$a;", "$a[] = &$a;", "$a['x'] = &$a['x'];",
        "$x = []; $x[PHP_INT_MAX] = 1; $x[] = 2;", "$GLOBALS['x'] = 1;", "$s = 'abc'; $s[5] = 'xy'; $s[-9] = 'z'; $s['a'] = 1;", "$s = 'abc'; $s[] = 'd';", "$s = 'abc'; $s[0][0] = 'x';",
        "$n = null; $n->x = 1;", "$n = 5; $n[] = 1;", "$n = false; $n[] = 1;", "try { throw new Error; } finally { return; }", "while (1) { break 2; }", "for (;;) { break; }",
        "switch (1) { default: continue; }", "echo match (1) {};", "array_walk_recursive($GLOBALS, fn() => 1);", "debug_zval_refcount($GLOBALS);", "var_dump(get_defined_vars());",
        "debug_print_backtrace();", "assert(false && 'x');", "print_r($GLOBALS['argv'] ?? 1);", "compact('a', ['b', ['c']]);", "__halt_compiler();", "?>text<?php ", "?><?= 1 ?>", "#[A(1)] function g() {}",
    ];

    /// <summary>A number, a string or a variable gives way to something that the script does not expect.</summary>
    public static void Value(Mutation mutation)
    {
        var operands = mutation.Where(ScriptTokens.IsOperand);
        if (operands.Count > 0)
            mutation.Tokens[mutation.OneOf(operands)] = mutation.OneOf(Values);
    }

    /// <summary>A statement more.</summary>
    public static void Statement(Mutation mutation)
    {
        var ends = StatementEnds(mutation.Tokens);
        if (ends.Count > 0)
            mutation.Tokens.Insert(mutation.OneOf(ends) + 1, " " + mutation.OneOf(Statements) + " ");
    }

    /// <summary>The places after which a statement may stand, as far as brackets tell: not inside of parentheses and of classes.</summary>
    private static List<int> StatementEnds(List<string> tokens)
    {
        var places = new List<int>();
        var open = new Stack<string>();
        var declares = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i])
            {
                case "class" or "interface" or "trait" or "enum":
                    declares = true;
                    break;
                case "{":
                    open.Push(declares ? "class" : "{");
                    declares = false;
                    break;
                case "(" or "[":
                    open.Push(tokens[i]);
                    break;
                case "}" or ")" or "]":
                    open.TryPop(out _);
                    break;
            }

            if (tokens[i] is ";" or "{" or "}" && (!open.TryPeek(out var around) || around == "{"))
                places.Add(i);
        }

        return places;
    }

    /// <summary>An argument more.</summary>
    public static void Argument(Mutation mutation)
    {
        var calls = new List<int>();
        for (var i = 3; i < mutation.Tokens.Count; i++)
        {
            if (mutation.Tokens[i] == "(" && ScriptTokens.IsName(mutation.Tokens[i - 1]) && mutation.Tokens[i - 3] != "function")
                calls.Add(i);
        }

        if (calls.Count > 0)
            mutation.Tokens.Insert(mutation.OneOf(calls) + 1, (mutation.Random.Next(6) == 0 ? "..." : "") + mutation.OneOf(Values) + ", ");
    }
}
