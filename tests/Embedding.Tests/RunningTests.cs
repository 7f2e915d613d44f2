using Xunit;

namespace MiniPhp.Embedding.Tests;

public sealed class RunningTests
{
    [Fact]
    public void ScriptsShareTheirGlobalScope()
    {
        using var php = new Php();
        Assert.Equal(0, php.Engine.Run("$a = 1; function twice($x) { return 2 * $x; }"));
        Assert.Equal(0, php.Engine.Run("<?php echo twice(++$a), $a;"));
        Assert.Equal("42", php.Output);
        Assert.Equal(2, php.Engine.Globals["a"].AsInt());
    }

    [Theory]
    [InlineData("1 + 2", 3)]
    [InlineData("1 + 2 // three", 3)]
    [InlineData("$x = 5; return $x + 1;", 6)]
    [InlineData("if (true) { return 7; } return 8;", 7)]
    [InlineData("(fn($x) => $x * 2)(21)", 42)]
    [InlineData("<?php return 9;", 9)]
    public void EvaluateTakesExpressionsAndStatements(string code, long expected)
    {
        using var php = new Php();
        Assert.Equal(expected, php.Engine.Evaluate(code).AsInt());
    }

    [Fact]
    public void EvaluateWithoutReturnIsNull()
    {
        using var php = new Php();
        Assert.True(php.Engine.Evaluate("$x = 1;").IsNull);
        Assert.True(php.Engine.Evaluate("").IsNull);
    }

    [Fact]
    public void CallFindsFunctionsMethodsAndClosures()
    {
        using var php = new Php();
        php.Engine.Run("namespace App; class Order { static function find($id) { return \"order $id\"; } function sum(...$n) { return array_sum($n); } }");
        Assert.Equal(3, php.Engine.Call("STRLEN", "abc").AsInt());
        Assert.Equal("order 5", php.Engine.Call("App\\Order::find", 5).AsString());
        PhpValue order = php.Engine.Evaluate("new App\\Order");
        Assert.Equal(6, php.Engine.Call(PhpValue.List(order, "sum"), 1, 2, 3).AsInt());
        Assert.Equal(6, order.AsObject().Call("SUM", 1, 2, 3).AsInt());
        PhpValue closure = php.Engine.Evaluate("fn($x) => $x . '!'");
        Assert.Equal("hi!", php.Engine.Call(closure, "hi").AsString());
        Assert.Equal("hi!", closure.AsObject().Invoke("hi").AsString());
    }

    [Fact]
    public void CallOfNothingIsAnError()
    {
        using var php = new Php();
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Call("nothing", 1));
        Assert.Equal("Error", error.ClassName);
        Assert.Equal("Call to undefined function nothing()", error.Message);
        Assert.Throws<PhpException>(() => php.Engine.Call(5));
        Assert.Throws<PhpException>(() => php.Engine.Call("Nothing::at_all"));
    }

    [Fact]
    public void ExitIsAStatus()
    {
        using var php = new Php();
        Assert.Equal(3, php.Engine.Run("echo 'a'; exit(3); echo 'b';"));
        Assert.Equal(3, php.Engine.ExitStatus);
        Assert.Equal(0, php.Engine.Run("exit('bye');"));
        Assert.Equal("abye", php.Output);
        php.Engine.Run("function leave() { try { exit(4); } finally { echo 'never'; } }");
        Assert.Null(php.Engine.ExitStatus);
        Assert.True(php.Engine.Call("leave").IsNull);
        Assert.Equal(4, php.Engine.ExitStatus);
        Assert.Equal(2, php.Engine.Evaluate("1 + 1").AsInt());
        Assert.Null(php.Engine.ExitStatus);
    }

    [Fact]
    public void FinishRunsTheEndOfTheRequest()
    {
        using var php = new Php();
        php.Engine.Run("""
            register_shutdown_function(function () { echo 'shutdown '; });
            class D { function __destruct() { echo 'destructed '; } }
            $d = new D;
            ob_start();
            echo 'buffered ';
            """);
        Assert.Equal("", php.Output);
        Assert.Equal(0, php.Engine.Finish());
        Assert.Equal("buffered shutdown destructed ", php.Output);
        Assert.Throws<InvalidOperationException>(() => php.Engine.Run("echo 1;"));
    }

    [Fact]
    public void FinishTellsOfErrorsAndDoesTheRest()
    {
        using var php = new Php();
        php.Engine.Run("register_shutdown_function(fn() => throw new Exception('first')); register_shutdown_function(function () { echo 'second'; });"
            + "$d = new class { function __destruct() { echo 'destroyed'; } };");
        PhpException error = Assert.Throws<PhpException>(() => php.Engine.Finish());
        Assert.Equal("first", error.Message);
        Assert.Equal("destroyed", php.Output);
    }

    [Fact]
    public void DisposeRunsTheEndOfTheRequestAndDisplaysErrors()
    {
        var output = new MemoryStream();
        var engine = new PhpEngine(new PhpEngineOptions { Output = output, Extensions = PhpExtensions.All });
        engine.Run("register_shutdown_function(fn() => throw new Exception('late'));");
        engine.Dispose();
        engine.Dispose();
        Assert.StartsWith("\nFatal error: Uncaught Exception: late", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        Assert.Throws<ObjectDisposedException>(() => engine.Run("echo 1;"));
        Assert.Throws<ObjectDisposedException>(() => engine.Globals["x"]);
    }

    [Fact]
    public void FilesAreRunByTheirPath()
    {
        string directory = Directory.CreateTempSubdirectory("minphp").FullName;
        try
        {
            File.WriteAllText(Path.Combine(directory, "main.php"), "#!/usr/bin/env minphp\nText <?php require './part.php'; echo strrchr(__FILE__, '/'), ' ', $part, include_once 'main.php';");
            File.WriteAllText(Path.Combine(directory, "part.php"), "<?php $part = __DIR__ === getcwd() ? 'here' : getcwd();");
            using var php = new Php(new PhpEngineOptions { Extensions = PhpExtensions.All, WorkingDirectory = directory });
            Assert.Equal(0, php.Engine.RunFile("main.php"));
            Assert.Equal("Text /main.php here1", php.Output);
            Assert.Throws<FileNotFoundException>(() => php.Engine.RunFile("nothing.php"));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public void ArgumentsAndServerVariables()
    {
        using var php = new Php(new PhpEngineOptions
        {
            Extensions = PhpExtensions.All,
            ScriptName = "tool",
            Arguments = ["a", "ü"],
            Server = new Dictionary<string, object?> { ["REMOTE_ADDR"] = "::1", ["PORT"] = 80 },
        });
        php.Engine.Run("echo implode(',', $argv), $argc, $_SERVER['REMOTE_ADDR'], $_SERVER['PORT'], count($_ENV), isset($_SERVER['PATH']) ? 'PATH' : '';");
        Assert.Equal("tool,a,ü3::1800", System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(php.Output)));
    }

    [Fact]
    public void OutputCanBeTextOrACallback()
    {
        var text = new StringWriter();
        using (var engine = new PhpEngine(new PhpEngineOptions { Output = PhpOutput.ToText(text) }))
            engine.Run("echo \"\\xc3\"; echo \"\\xa4\\xff|\";");
        Assert.Equal("ä\ufffd|", text.ToString());

        var pieces = new List<byte[]>();
        using (var engine = new PhpEngine(new PhpEngineOptions { Output = PhpOutput.ToCallback(bytes => pieces.Add(bytes.ToArray())) }))
            engine.Run("echo 'a'; echo \"\\xff\";");
        Assert.Equal([[97], [255]], pieces);
    }

    [Fact]
    public void ExceptionsOfTheOutputPassAndTheEngineGoesOn()
    {
        using var php = new Php();
        Stream good = php.Engine.Output;
        php.Engine.Output = PhpOutput.ToCallback(_ => throw new IOException("gone"));
        Assert.Throws<IOException>(() => php.Engine.Run("function f() { echo 'x'; } f();"));
        php.Engine.Output = good;
        php.Engine.Run("echo 'y';");
        Assert.Equal("y", php.Output);
    }

    [Fact]
    public void WithoutExtensionsThereIsTheCore()
    {
        using var engine = new PhpEngine(new PhpEngineOptions { Output = Stream.Null });
        Assert.Equal(2, engine.Evaluate("(function () { try { throw new Exception('ab', 2); } catch (Exception $e) { return $e->getCode(); } })()").AsInt());
        Assert.Throws<PhpException>(() => engine.Evaluate("strlen('ab')"));
    }

    [Fact]
    public void SettingsAndConstants()
    {
        using var php = new Php(new PhpEngineOptions
        {
            Extensions = PhpExtensions.All,
            IniSettings = new Dictionary<string, string> { ["precision"] = "5", ["my.own"] = "ä" },
            MemoryLimit = 64 << 20,
        });
        php.Engine.DefineConstant("App\\LIMIT", 10);
        Assert.Equal("3.1416", php.Engine.Evaluate("(string) M_PI").AsString());
        Assert.Equal("ä", php.Engine.Evaluate("get_cfg_var('my.own')").AsString());
        Assert.Equal("67108864", php.Engine.GetIniSetting("memory_limit"));
        Assert.Equal(11, php.Engine.Evaluate("App\\LIMIT + 1").AsInt());
        Assert.Throws<InvalidOperationException>(() => php.Engine.DefineConstant("PHP_VERSION", 1));
        Assert.Throws<ArgumentException>(() => php.Engine.DefineConstant("a b", 1));
    }

    [Fact]
    public void DiagnosticsReachTheHost()
    {
        using var php = new Php();
        php.Engine.Run("\n echo $undefined; echo @$hidden;");
        Assert.Single(php.Diagnostics);
        PhpDiagnostic warning = php.Diagnostics[0];
        Assert.Equal("Undefined variable $undefined", warning.Message);
        Assert.Equal(2, warning.Line);
        Assert.Equal("Warning: Undefined variable $undefined in host code on line 2", warning.ToString());
    }
}
