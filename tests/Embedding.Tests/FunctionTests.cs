using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class FunctionTests
{
    [Fact]
    public void ArgumentsAreConvertedAsForNativeFunctions()
    {
        using var php = new Php();
        php.Engine.DefineFunction("App\\show", (int i, double f, bool b, string s) => $"{i} {f.ToString(System.Globalization.CultureInfo.InvariantCulture)} {b} {s}");
        Assert.Equal("5 2 True 1.5", php.Engine.Evaluate("App\\show('5', 2, 'x', 1.5)").AsString());
        Assert.Equal("1 2 False 3", php.Engine.Evaluate("App\\SHOW(s: 3, b: 0, f: '2', i: 1.0)").AsString());
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Evaluate("App\\show('five', 2, 'x', 1.5)"));
        Assert.Equal("TypeError", error.ClassName);
        Assert.Equal("App\\show(): Argument #1 ($i) must be of type int, string given", error.Message);
        error = Assert.Throws<PhpException>(() => php.Engine.Run("<?php declare(strict_types=1); App\\show('5', 2, true, 's');"));
        Assert.Equal("App\\show(): Argument #1 ($i) must be of type int, string given", error.Message);
        error = Assert.Throws<PhpException>(() => php.Engine.Evaluate("App\\show(1)"));
        Assert.Equal("ArgumentCountError", error.ClassName);
        Assert.Equal("App\\show() expects exactly 4 arguments, 1 given", error.Message);
    }

    [Fact]
    public void OptionalAndVariadicParameters()
    {
        using var php = new Php();
        php.Engine.DefineFunction("greet", (string name = "you", string? title = null, int times = 2) => $"{title ?? "-"} {name} {times}");
        php.Engine.DefineFunction("sum", (string label, params double[] numbers) => label + numbers.Sum());
        Assert.Equal("- you 2", php.Engine.Call("greet").AsString());
        Assert.Equal("Dr Who 2", php.Engine.Call("greet", "Who", "Dr").AsString());
        Assert.Equal("- you 9", php.Engine.Evaluate("greet(times: 9)").AsString());
        Assert.Equal("- 5 2", php.Engine.Evaluate("greet('5', null)").AsString());
        Assert.Equal("=6", php.Engine.Evaluate("sum('=', 1, 2.0, '3')").AsString());
        Assert.Equal("=0", php.Engine.Evaluate("sum('=')").AsString());
        Assert.Equal("greet() expects at most 3 arguments, 4 given", Assert.Throws<PhpException>(() => php.Engine.Evaluate("greet(1, 2, 3, 4)")).Message);
        Assert.Equal("sum(): Argument #3 must be of type float, array given", Assert.Throws<PhpException>(() => php.Engine.Evaluate("sum('=', 1, [])")).Message);
    }

    [Fact]
    public void EveryParameterType()
    {
        using var php = new Php();
        object?[]? seen = null;
        php.Engine.DefineFunction("take", (PhpValue v, object? o, byte[] b, int? n, IReadOnlyDictionary<string, int> d, IEnumerable<string> e, PhpObjectHandle h, List<object?> l, float f, byte small) =>
            seen = [v, o, b, n, d, e, h, l, f, small]);
        php.Engine.Run("take([1], [1, 'k' => 2], \"\\xff\", null, ['a' => 1], ['x' => 'y'], new ArrayIterator ?? null, [1, [2]], 1, 255);".Replace("new ArrayIterator ?? null", "new stdClass", StringComparison.Ordinal));
        Assert.NotNull(seen);
        Assert.Equal(PhpValue.List(1), seen[0]);
        Assert.Equal(new Dictionary<string, object?> { ["0"] = 1L, ["k"] = 2L }, seen[1]);
        Assert.Equal(new byte[] { 255 }, seen[2]);
        Assert.Null(seen[3]);
        Assert.Equal(1, ((IReadOnlyDictionary<string, int>)seen[4]!)["a"]);
        Assert.Equal(["y"], (IEnumerable<string>)seen[5]!);
        Assert.Equal("stdClass", ((PhpObjectHandle)seen[6]!).ClassName);
        Assert.Equal((byte)255, seen[9]);
        const string rest = "[1], 1, 'b', 5, [], [], new stdClass, [], 1, ";
        Assert.Equal("take(): Argument #10 ($small) does not fit into Byte", Assert.Throws<PhpException>(() => php.Engine.Run($"take({rest} 256);")).Message);
        Assert.Equal("take(): Argument #5 ($d) cannot become System.Collections.Generic.IReadOnlyDictionary`2[System.String,System.Int32]: The PHP value is a string, not an int.",
            Assert.Throws<PhpException>(() => php.Engine.Run("take(1, 1, 'b', 5, ['k' => 'v'], [], new stdClass, [], 1, 1);")).Message);
        Assert.Equal("take(): Argument #7 ($h) must be of type object, null given",
            Assert.Throws<PhpException>(() => php.Engine.Run("take(1, 1, 'b', 5, [], [], null, [], 1, 1);")).Message);
        Assert.Equal("take(): Argument #1 ($v) cannot be passed: A PHP array that contains itself by reference has no copy.",
            Assert.Throws<PhpException>(() => php.Engine.Run("$a = []; $a[] = &$a; take($a, 1, 'b', 5, [], [], new stdClass, [], 1, 1);")).Message);
    }

    [Fact]
    public void EveryResultType()
    {
        using var php = new Php();
        php.Engine.DefineFunction("nothing", () => { });
        php.Engine.DefineFunction("pick", object? (string what) => what switch
        {
            "bytes" => new byte[] { 0xff },
            "list" => new[] { 1, 2 },
            "map" => new Dictionary<int, string> { [5] = "five" },
            "value" => PhpValue.Map(KeyValuePair.Create<PhpValue, PhpValue>("k", 1.5)),
            "closure" => (int x) => x + 1,
            "decimal" => 1.25m,
            "bad" => DateTime.UnixEpoch,
            _ => null,
        });
        Assert.Equal("""[null,"ff",[1,2],{"5":"five"},{"k":1.5},3,1.25,null]""", php.Engine.Evaluate(
            "json_encode([nothing(), bin2hex(pick('bytes')), pick('list'), pick('map'), pick('value'), pick('closure')(2), pick('decimal'), pick('')])").AsString());
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Evaluate("pick('bad')"));
        Assert.Equal("MiniPhp\\HostException", error.ClassName);
        Assert.IsType<ArgumentException>(error.InnerException);
    }

    [Fact]
    public void WhatCannotBeAFunctionIsRefused()
    {
        using var php = new Php();
        Assert.Throws<ArgumentException>(() => php.Engine.DefineFunction("f", (DateTime d) => 1));
        Assert.Throws<ArgumentException>(() => php.Engine.DefineFunction("f", (ref int d) => 1));
        Assert.Throws<ArgumentException>(() => php.Engine.DefineFunction("f", () => Task.FromResult(1)));
        Assert.Throws<ArgumentException>(() => php.Engine.DefineFunction("f g", () => 1));
        Assert.Throws<ArgumentException>(() => php.Engine.DefineFunction("", () => 1));
        Assert.Throws<InvalidOperationException>(() => php.Engine.DefineFunction("strlen", (string s) => 1));
        php.Engine.DefineFunction("f", () => 1);
        Assert.Throws<InvalidOperationException>(() => php.Engine.DefineFunction("F", () => 2));
        Assert.Equal(1, php.Engine.Evaluate("f()").AsInt());
    }

    [Fact]
    public void InstanceMethodsStaticMethodsAndExtensionsWork()
    {
        using var php = new Php();
        var list = new List<string>();
        php.Engine.DefineFunction("add_item", list.Add);
        php.Engine.DefineFunction("upper", new Func<string, string>(Upper));
        php.Engine.DefineFunction("repeat", "ab".Repeat);
        php.Engine.Run("add_item('x'); add_item(item: upper('y'));");
        Assert.Equal(["x", "Y"], list);
        Assert.Equal("abab", php.Engine.Evaluate("repeat(times: 2)").AsString());
    }

    private static string Upper(string text) => text.ToUpperInvariant();

    [Fact]
    public void HostExceptionsAreCaughtByScripts()
    {
        using var php = new Php();
        php.Engine.DefineFunction("fail", void (string why) => throw new InvalidOperationException(why));
        php.Engine.Run("try { fail('für'); } catch (Exception $e) { echo get_class($e), '|', $e->getMessage(), '|', $e->getType(), '|', $e->getLine(); }");
        Assert.Equal("MiniPhp\\HostException|f\u00c3\u00bcr|System.InvalidOperationException|1", php.Output);
    }

    [Fact]
    public void HostExceptionsComeBackInside()
    {
        using var php = new Php();
        var original = new InvalidOperationException("why");
        php.Engine.DefineFunction("fail", void () => throw original);
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run("function f() {\n fail(); }\n f();"));
        Assert.Same(original, error.InnerException);
        Assert.Equal("why", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Equal(["fail", "f"], error.Trace.Select(frame => frame.Function));
        error = Assert.Throws<PhpException>(() => php.Engine.Run("try { fail(); } catch (Exception $e) { throw new LogicException('outer', 5, $e); }"));
        Assert.Equal(("LogicException", "outer", 5L), (error.ClassName, error.Message, error.Code));
        PhpException inner = Assert.IsType<PhpException>(error.InnerException);
        Assert.Same(original, inner.InnerException);
    }

    [Fact]
    public void HostFunctionsThrowPhpClasses()
    {
        using var php = new Php();
        php.Engine.Run("class Mine extends DomainException { public $extra = 1; }");
        php.Engine.DefineFunction("fail", void (string name) => throw new PhpException(name, "text", 7));
        php.Engine.Run("foreach (['InvalidArgumentException', 'mine', 'Nothing', 'stdClass', 'Throwable'] as $name) try { fail($name); } catch (Throwable $e) { echo get_class($e), ' ', $e->getMessage(), ' ', $e->getCode(), \"\\n\"; }");
        Assert.Equal("InvalidArgumentException text 7\nMine text 7\nError Class \"Nothing\" not found 0\nError Cannot throw objects of class stdClass 0\nError Cannot throw objects of class Throwable 0\n", php.Output);
    }

    [Fact]
    public void PhpExceptionsPassNestedCallsUnchanged()
    {
        using var php = new Php();
        var order = new List<string>();
        php.Engine.DefineFunction("through", PhpValue (PhpEngine engine, PhpValue callback) =>
        {
            try
            {
                return engine.Call(callback);
            }
            catch (PhpException error)
            {
                order.Add(error.ClassName);
                throw;
            }
        });
        php.Engine.Run("""
            class Mine extends Exception {}
            $thrown = new Mine('deep');
            try {
                through(function () use ($thrown) { through(function () use ($thrown) { try { throw $thrown; } finally { echo 'finally '; } }); });
            } catch (Mine $e) { echo $e === $thrown ? 'same ' : 'other '; }
            echo through(fn() => through(fn() => 'value'));
            """);
        Assert.Equal("finally same value", php.Output);
        Assert.Equal(["Mine", "Mine"], order);
    }

    [Fact]
    public void HostMayCatchAndGoOn()
    {
        using var php = new Php();
        php.Engine.DefineFunction("safely", string (PhpEngine engine, PhpValue callback) =>
        {
            try
            {
                return engine.Call(callback).AsString();
            }
            catch (PhpException error)
            {
                return "caught " + error.Message;
            }
        });
        php.Engine.Run("function f($n) { $o = new ArrayObject2; return $n ? f($n - 1) : throw new Exception('x'); } class ArrayObject2 { function __destruct() { echo '.'; } } echo safely(fn() => f(3)), safely(fn() => 'fine');");
        Assert.Equal("....caught xfine", php.Output);
    }

    [Fact]
    public void ExitInsideNestedCallsEndsTheScript()
    {
        using var php = new Php();
        bool went = false;
        php.Engine.DefineFunction("through", PhpValue (PhpEngine engine, PhpValue callback) =>
        {
            PhpValue value = engine.Call(callback);
            went = true;
            return value;
        });
        Assert.Equal(5, php.Engine.Run("try { through(fn() => exit(5)); } catch (Throwable) { echo 'caught'; } echo 'never';"));
        Assert.True(went);
        Assert.Equal("", php.Output);
        Assert.Equal(0, php.Engine.Run("echo 'on';"));
        Assert.Equal("on", php.Output);
    }

    [Fact]
    public void FatalErrorsInsideNestedCallsEndTheScript()
    {
        using var php = new Php();
        php.Engine.DefineFunction("swallow", void (PhpEngine engine, PhpValue callback) =>
        {
            try
            {
                engine.Call(callback);
            }
            catch (PhpException)
            {
                // The script ends nevertheless.
            }
        });
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Run("swallow(fn() => trigger_error('over', E_USER_ERROR)); echo 'never';"));
        Assert.Equal(PhpErrorKind.FatalError, error.Kind);
        Assert.Equal("over", error.Message);
        Assert.Equal("", php.Output);
    }

    [Fact]
    public void FunctionsMayUseTheEngineInEveryWay()
    {
        using var php = new Php();
        php.Engine.DefineFunction("work", long (PhpEngine engine, int n) =>
        {
            engine.Globals["n"] = n;
            engine.Run("$seen[] = $n;");
            engine.DefineFunction("made" + n, () => n);
            return engine.Evaluate("count($seen) + made" + n + "()").AsInt();
        });
        Assert.Equal(12, php.Engine.Evaluate("work(10) + 0 * work(20) + 1").AsInt());
        Assert.Equal([10, 20], php.Engine.Globals["seen"].As<int[]>());
        Assert.Equal(20, php.Engine.Evaluate("$local = 5; return (function () { return work(18); })();").AsInt() - 1);
    }

    [Fact]
    public void EnginesMayRunInsideEachOther()
    {
        using var outer = new Php();
        outer.Engine.DefineFunction("inner", PhpValue (string code) =>
        {
            using var inner = new Php();
            return inner.Engine.Evaluate(code);
        });
        Assert.Equal(7, outer.Engine.Evaluate("inner('3 + 4')").AsInt());
        PhpException error = Assert.Throws<PhpException>(() => outer.Engine.Evaluate("inner('throw new Exception(\"in\")')"));
        Assert.Equal("MiniPhp\\HostException", error.ClassName);
        Assert.Equal("in", Assert.IsType<PhpException>(error.InnerException).Message);
    }

    [Fact]
    public void DisposeInsideAFunctionIsRefused()
    {
        using var php = new Php();
        php.Engine.DefineFunction("dispose", (PhpEngine engine) => engine.Dispose());
        Assert.IsType<InvalidOperationException>(Assert.Throws<PhpException>(() => php.Engine.Run("dispose();")).InnerException);
        Assert.Equal(1, php.Engine.Evaluate("1").AsInt());
    }

    [Fact]
    public void UncaughtHandlersOfScriptsAreAsked()
    {
        using var php = new Php();
        php.Engine.Run("set_exception_handler(function ($e) { echo 'handled ', $e->getMessage(); });");
        Assert.Equal(255, php.Engine.Run("throw new Exception('it');"));
        Assert.Equal("handled it", php.Output);
        Assert.Throws<PhpException>(() => php.Engine.Run("throw new Exception('it');"));
    }

    [Fact]
    public void ForkAndExecAreRefused()
    {
        using var php = new Php();
        Assert.Equal(-1, php.Engine.Evaluate("pcntl_fork()").AsInt());
        Assert.False(php.Engine.Evaluate("pcntl_exec('/bin/true')").AsBool());
        Assert.Equal(2, php.Diagnostics.Count);
        Assert.StartsWith("pcntl_fork(): Error 95", php.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SignalsAreTheHosts()
    {
        using var php = new Php();
        Assert.False(php.Engine.Evaluate("pcntl_signal(SIGUSR1, fn() => 1)").AsBool());
        Assert.False(php.Engine.Evaluate("pcntl_sigprocmask(SIG_BLOCK, [SIGUSR1])").AsBool());
        Assert.False(php.Engine.Evaluate("pcntl_sigtimedwait([SIGUSR1], $info, 0, 1)").AsBool());
        Assert.False(php.Engine.Evaluate("pcntl_async_signals(true) || pcntl_async_signals()").AsBool());
        Assert.Equal(3, php.Diagnostics.Count);
        Assert.Equal("pcntl_signal(): Error assigning signal: the host process has other threads", php.Diagnostics[0].Message);
        Assert.True(php.Engine.Evaluate("pcntl_signal_dispatch() && set_time_limit(1)").AsBool());
    }

    [Fact]
    public void TicksCallFunctions()
    {
        using var php = new Php();
        php.Engine.Run("register_tick_function(function ($text) { echo $text; }, '.'); declare(ticks=2); echo 1; echo 2; echo 3; echo 4;");
        Assert.Equal("1.23.4", php.Output);
    }
}

internal static class TextExtensions
{
    public static string Repeat(this string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
