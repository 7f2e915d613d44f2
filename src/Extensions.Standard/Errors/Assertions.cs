using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Errors;

/// <summary>assert(): what happens when an assertion fails. The compiler adds its text as description when the program gives none.</summary>
[PhpExtension("standard")]
public static class Assertions
{
    [PhpConstant] public const long ASSERT_ACTIVE = 1;
    [PhpConstant] public const long ASSERT_CALLBACK = 2;
    [PhpConstant] public const long ASSERT_BAIL = 3;
    [PhpConstant] public const long ASSERT_WARNING = 4;
    [PhpConstant] public const long ASSERT_EXCEPTION = 5;

    /// <summary>Does nothing when <paramref name="assertion"/> is true, otherwise what the settings assert.* say.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="assertion">Converted to bool.</param>
    /// <param name="description">The message, or what is thrown.</param>
    /// <returns>False when the assertion failed and the script goes on.</returns>
    /// <remarks>https://www.php.net/assert</remarks>
    [PhpFunction]
    public static bool assert(Engine engine, Value assertion, [PhpParameter(Type = "Throwable|string|null", Default = "null")] Value description = default)
    {
        if (!engine.Ini.GetBool("assert.active") || Conversions.ToBool(assertion))
            return true;
        if (description.IsObject)
            throw new PhpThrow(description.AsObject);
        PhpObject? thrown = CallCallback(engine, description);
        if (engine.Ini.GetBool("assert.exception"))
        {
            PhpObject? previous = thrown;
            thrown = engine.CreateThrowable("AssertionError", description.IsNull ? "" : description.AsString.ToLatin1(), 1);
            if (previous is not null)
                Throwables.Chain(thrown, previous);
            if (engine.Ini.GetBool("assert.bail"))
                Report(engine, thrown, ErrorLevel.Error);
        }
        else if (engine.Ini.GetBool("assert.warning"))
        {
            engine.FunctionWarning((description.IsNull ? "Assertion failed" : description.AsString.ToLatin1()) + " failed");
        }

        if (engine.Ini.GetBool("assert.bail"))
        {
            if (thrown is not null)
                Report(engine, thrown, ErrorLevel.Warning);
            throw new ScriptExit(0);
        }

        return thrown is null ? false : throw new PhpThrow(thrown);
    }

    /// <summary>Calls the callback with file, line, null and the description. Returns what it threw.</summary>
    private static PhpObject? CallCallback(Engine engine, Value description)
    {
        Value callback = engine.State(static engine => new AssertionCallback(engine)).Value;
        if (callback.IsNull)
            return null;
        if (engine.ResolveCallable(callback, out string problem) is not { } callable)
            return engine.CreateThrowable("Error", "Invalid callback " + CallableName.Of(engine, callback) + ", " + problem);
        Value file = Value.FromLatin1(engine.CallerFile ?? "[no active file]");
        Value line = Value.FromInt(engine.CallerLine);
        var here = new CatchPoint(engine);
        try
        {
            if (description.IsNull)
                callable.Call(engine, file, line, Value.Null);
            else
                callable.Call(engine, file, line, Value.Null, description);
            return null;
        }
        catch (PhpThrow exception)
        {
            here.Return();
            return exception.Thrown;
        }
    }

    private static void Report(Engine engine, PhpObject thrown, ErrorLevel level)
    {
        (_, string message, string file, int line) = Throwables.DescribeUncaught(engine, thrown);
        engine.Raise(level, message, file, line);
    }

    /// <summary>Reads or changes a setting of assert().</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="option">One of ASSERT_*.</param>
    /// <param name="value">The new value; left out, nothing changes.</param>
    /// <returns>The value so far: 0 or 1, for ASSERT_CALLBACK the callback or null.</returns>
    /// <exception cref="PhpThrow">ValueError: another option.</exception>
    /// <remarks>https://www.php.net/assert_options</remarks>
    [PhpFunction(Returns = "mixed")]
    public static Value assert_options(Engine engine, long option, [PhpParameter(Default = "UNKNOWN")] Value value = default)
    {
        switch (option)
        {
            case ASSERT_ACTIVE: return Switch(engine, "assert.active", value);
            case ASSERT_BAIL: return Switch(engine, "assert.bail", value);
            case ASSERT_WARNING: return Switch(engine, "assert.warning", value);
            case ASSERT_EXCEPTION: return Switch(engine, "assert.exception", value);
            case ASSERT_CALLBACK: break;
            default: throw engine.ArgumentValueError(1, "must be an ASSERT_* constant");
        }

        AssertionCallback callback = engine.State(static engine => new AssertionCallback(engine));
        Value before = callback.Value;
        if (!value.IsUndefined)
            callback.Set(value);
        return before;
    }

    private static Value Switch(Engine engine, string setting, Value value)
    {
        bool before = engine.Ini.GetBool(setting);
        if (!value.IsUndefined)
            engine.Ini.Set(setting, Conversions.ToPhpString(engine, value).ToLatin1());
        return before ? 1 : 0;
    }
}
