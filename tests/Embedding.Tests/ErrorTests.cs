using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class ErrorTests
{
    [Fact]
    public void UncaughtExceptions()
    {
        using var php = new Php();
        PhpScript script = PhpScript.Compile("<?php\nclass Bad extends RuntimeException { public $extra = [1]; }\nclass C { static function f($secret) {\n throw new Bad('messäge', 12); } }\nfunction g() { C::f('password'); }\ng();", "order.php");
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run(script));
        Assert.Equal(PhpErrorKind.UncaughtException, error.Kind);
        Assert.Equal(("Bad", "messäge", 12L, "order.php", 4), (error.ClassName, error.Message, error.Code, error.File, error.Line));
        Assert.Equal("#0 order.php(5): C::f()\n#1 order.php(6): g()\n#2 {main}", error.TraceAsString);
        Assert.Equal([1], error.Thrown!.Get("extra").As<int[]>());
        Assert.StartsWith("Bad: messäge in order.php:4\nStack trace:\n#0 order.php(5): C::f()\n", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("", php.Output);
    }

    [Fact]
    public void SyntaxErrors()
    {
        PhpException error = Assert.Throws<PhpException>(() => PhpScript.Compile("<?php\n\n echo 1 +;", "bad.php"));
        Assert.Equal((PhpErrorKind.SyntaxError, "ParseError", "bad.php", 3), (error.Kind, error.ClassName, error.File, error.Line));
        Assert.Equal("syntax error, unexpected token \";\"", error.Message);
        using var php = new Php();
        Assert.Equal(PhpErrorKind.SyntaxError, Assert.Throws<PhpException>(() => php.Engine.Evaluate("1 +")).Kind);
        error = Assert.Throws<PhpException>(() => php.Engine.Evaluate("eval('1 +')"));
        Assert.Equal((PhpErrorKind.UncaughtException, "ParseError"), (error.Kind, error.ClassName));
    }

    [Theory]
    [InlineData("function f() {} function f() {}", "Cannot redeclare f() (previously declared in host code:1)")]
    [InlineData("class A { abstract function f(); }", "Class A contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::f)")]
    [InlineData("break;", "'break' not in the 'loop' or 'switch' context")]
    [InlineData("trigger_error('mine', E_USER_ERROR);", "mine")]
    [InlineData("interface I { function f(); } class C implements I {}", "Class C contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (I::f)")]
    public void FatalErrors(string code, string message)
    {
        using var php = new Php();
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run("\n" + code));
        Assert.Equal((PhpErrorKind.FatalError, "", message.Replace("host code:1", "host code:2", StringComparison.Ordinal), 2), (error.Kind, error.ClassName, error.Message, error.Line));
        Assert.Equal("", php.Output);
        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
    }

    [Fact]
    public void ExceptionsWithOddPropertiesAreReported()
    {
        using var php = new Php();
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run(
            "class Odd extends Exception { function __construct() { $this->message = [1]; $this->code = 'text'; } function __toString(): string { throw new Exception('no'); } } throw new Odd;"));
        Assert.Equal(("Odd", "", 0L), (error.ClassName, error.Message, error.Code));
    }

    [Fact]
    public void LongChainsOfPreviousExceptions()
    {
        using var php = new Php();
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run("$e = null; for ($i = 0; $i < 5000; $i++) $e = new Exception((string) $i, $i, $e); throw $e;"));
        Assert.Equal("4999", error.Message);
        Assert.Equal("4998", error.InnerException!.Message);
    }

    [Fact]
    public void MemoryLimit()
    {
        using var php = new Php(memoryLimit: 32 << 20);
        foreach (string code in (string[])["$a = []; while (true) $a[] = 'some text' . count($a);", "$s = 'x'; while (true) $s .= $s;", "str_repeat('x', 1 << 30);", "ob_start(); while (true) echo 'some text';", "$a = range(1, 100000000);", "hash_pbkdf2('md5', 'p', 's', 1, 1 << 30);", "in_array('argon2id', password_algos()) ? password_hash('p', 'argon2id', ['memory_cost' => 1 << 20]) : str_repeat('x', 1 << 30);"])
        {
            PhpException? error = Record.Exception(() => php.Engine.Run(code)) as PhpException;
            Assert.True(error is not null, code);
            Assert.Equal(PhpErrorKind.FatalError, error.Kind);
            Assert.StartsWith("Allowed memory size of 33554432 bytes exhausted", error.Message, StringComparison.Ordinal);
            php.Engine.Run("unset($a, $s);");
        }

        Assert.Equal(1 << 20, php.Engine.Evaluate("strlen(str_repeat('x', 1 << 20))").AsInt());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(1 << 20)]
    [InlineData(64 << 20)]
    public void EndlessRecursionIsAFatalError(int? stackSize)
    {
        using var php = new Php(stackSize: stackSize);
        php.Engine.Run("""
            function f($n) { return f($n + 1) + 1; }
            class C { function __toString() { return "$this"; } function m() { return [$this, 'm'](); } function __get($n) { return $this->x1; } }
            function g($n) { yield from g($n + 1); }
            function h() { return array_map('h', [1]); }
            """);
        foreach (string code in (string[])["f(0)", "(string) new C", "(new C)->m()", "h()", "iterator_to_array(g(0))", "($x = fn($x) => $x($x))($x)"])
        {
            PhpException error = Assert.Throws<PhpException>(() => php.Engine.Evaluate(code));
            Assert.Equal(PhpErrorKind.FatalError, error.Kind);
            Assert.StartsWith("Allowed memory size of", error.Message, StringComparison.Ordinal);
            Assert.True(error.Trace.Count <= 1000);
        }

        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
    }

    [Fact]
    public void ABigStackAllowsDeepRecursion()
    {
        using var php = new Php(stackSize: 256 << 20, memoryLimit: -1);
        php.Engine.Run("function depth($n) { return $n === 0 ? 0 : 1 + depth($n - 1); }");
        Assert.Equal(50000, php.Engine.Call("depth", 50000).AsInt());
    }

    [Theory]
    [InlineData(128 << 10)]
    [InlineData(256 << 10)]
    [InlineData(700 << 10)]
    public void SmallStacksOfTheHostAreSafe(int stackSize)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    using var php = new Php();
                    php.Engine.Run("function f($n) { return f($n + 1) + 1; } f(0);");
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            stackSize);
        thread.Start();
        thread.Join();
        if (failure is InvalidOperationException refused)
            Assert.Contains("KiB of stack left", refused.Message, StringComparison.Ordinal);
        else
            Assert.Equal(PhpErrorKind.FatalError, Assert.IsType<PhpException>(failure).Kind);
    }

    [Fact]
    public void DeepSourceIsAnError()
    {
        using var php = new Php();
        string parentheses = new string('(', 100000) + "1" + new string(')', 100000);
        Assert.Throws<PhpException>(() => php.Engine.Evaluate(parentheses));
        string sum = string.Join('+', Enumerable.Repeat("$x", 100000));
        Assert.Throws<PhpException>(() => php.Engine.Run("$x = 1; $y = " + sum + ";"));
        string nested = string.Concat(Enumerable.Repeat("if ($x) {", 20000)) + string.Concat(Enumerable.Repeat("}", 20000));
        Assert.Throws<PhpException>(() => php.Engine.Run("$x = 1; " + nested));
        Assert.Equal(1000, php.Engine.Evaluate(string.Join('+', Enumerable.Repeat("1", 1000))).AsInt());
    }

    [Fact]
    public void ScriptsOfABigStackRunOnASmallOne()
    {
        PhpScript? script = null;
        var thread = new Thread(() => script = PhpScript.Compile("function big($x) { return " + new string('!', 50000) + "$x; } $y = " + string.Concat(Enumerable.Repeat("!", 50000)) + "1;"), 256 << 20);
        thread.Start();
        thread.Join();
        Exception? thrown = null;
        var small = new Thread(
            () =>
            {
                using var php = new Php();
                thrown = Record.Exception(() => php.Engine.Run(script!));
            },
            1 << 20);
        small.Start();
        small.Join();
        Assert.Equal(PhpErrorKind.FatalError, Assert.IsType<PhpException>(thrown).Kind);
    }

    [Theory]
    [InlineData("var_dump($deep);")]
    [InlineData("print_r($deep);")]
    [InlineData("var_export($deep);")]
    [InlineData("echo json_encode($deep, 0, 1000000);")]
    [InlineData("echo serialize($deep);")]
    [InlineData("echo count($deep, COUNT_RECURSIVE);")]
    [InlineData("array_walk_recursive($deep, fn() => 1);")]
    [InlineData("$copy = $deep; $copy[0][0] = 1; var_dump($copy == $deep);")]
    [InlineData("array_merge_recursive(['a' => $deep], ['a' => $deep]);")]
    [InlineData("array_replace_recursive($deep, $deep);")]
    [InlineData("echo http_build_query($deep);")]
    [InlineData("$f = fn() => $deep; unset($deep);")]
    [InlineData("debug_zval_refcount($deep);")]
    [InlineData("define('DEEP', $deep);")]
    [InlineData("set_error_handler(fn() => 1); echo implode(',', $deep);")]
    public void DeepValuesNeverEndTheHost(string code)
    {
        using var php = new Php(memoryLimit: 64 << 20);
        php.Engine.Output = Stream.Null;
        php.Engine.Run("$deep = []; for ($i = 0; $i < 8000; $i++) $deep = [$deep];");
        try
        {
            php.Engine.Run(code);
        }
        catch (PhpException)
        {
            // An error is as good as a result: what counts is that the process lives.
        }

        Assert.Equal(3, php.Engine.Evaluate("1 + 2").AsInt());
    }
}
