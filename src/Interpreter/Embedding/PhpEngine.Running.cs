using System.Text;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp;

// Running scripts, evaluating, calling.
public sealed partial class PhpEngine
{
    /// <summary>Runs a script in the global scope.</summary>
    /// <param name="script">Compiled once, for any number of engines and runs.</param>
    /// <param name="cancellation">Ends the script at its next loop pass or call, and in natives that wait. No PHP code sees it.</param>
    /// <returns>The exit status: what the script gave to <c>exit</c>, 0 when it came to its end, 255 when an exception went to the handler
    /// that the script had set for uncaught ones.</returns>
    /// <exception cref="PhpException">An error ended it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Run(PhpScript script, CancellationToken cancellation = default)
    {
        Execute(
            engine =>
            {
                if (script.IsFile)
                    engine.NoteIncluded(script.Syntax.FileName);
                engine.RunInGlobalScope(script.Syntax);
                return Value.Null;
            },
            cancellation);
        return ExitStatus ?? 0;
    }

    /// <summary>As <see cref="Run(PhpScript, CancellationToken)"/>, of code as <see cref="PhpScript.Compile(string, string)"/> takes it.</summary>
    /// <param name="code">Statements, or the text of a file, which begins with an opening tag.</param>
    /// <param name="cancellation">Ends the script.</param>
    /// <returns>The exit status.</returns>
    /// <exception cref="PhpException">It is not PHP, or an error ended it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int Run(string code, CancellationToken cancellation = default) => Run(PhpScript.Compile(code), cancellation);

    /// <summary>As <see cref="Run(PhpScript, CancellationToken)"/>, of a file.</summary>
    /// <param name="path">A relative path starts from the engine's working directory.</param>
    /// <param name="cancellation">Ends the script.</param>
    /// <returns>The exit status.</returns>
    /// <exception cref="PhpException">It is not PHP, or an error ended it.</exception>
    /// <exception cref="IOException">The file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int RunFile(string path, CancellationToken cancellation = default) =>
        Run(PhpScript.CompileFile(Path.Combine(Encoding.UTF8.GetString(_directory!), path)), cancellation);

    /// <summary>The value of an expression, <c>$a + 1</c>, or of what statements return: <c>$a = 5; return f($a);</c>.</summary>
    /// <param name="code">The code, without opening tag; its variables are the global ones.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The value; null when statements return nothing or end by <c>exit</c>, see <see cref="ExitStatus"/>.</returns>
    /// <exception cref="PhpException">It is not PHP, or an error ended it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PhpValue Evaluate(string code, CancellationToken cancellation = default) =>
        Evaluate(PhpScript.CompileExpression(code, PhpScript.Unnamed), cancellation);

    /// <summary>Runs a script for the value that it returns.</summary>
    /// <returns>The value; null when it returns nothing or ends by <c>exit</c>, see <see cref="ExitStatus"/>.</returns>
    /// <exception cref="PhpException">An error ended it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PhpValue Evaluate(PhpScript script, CancellationToken cancellation = default) =>
        Execute(engine => engine.RunInGlobalScope(script.Syntax), cancellation);

    /// <summary>Calls a function or static method.</summary>
    /// <param name="function">Its name, any case, with namespace: <c>strlen</c>, <c>App\total</c>, <c>App\Order::find</c>.</param>
    /// <param name="arguments">null, bool, numbers, text (UTF-8), bytes, <see cref="PhpValue"/>, handles, dictionaries and sequences of
    /// them, delegates (which become closures).</param>
    /// <returns>Its result; null when it ended by <c>exit</c>, see <see cref="ExitStatus"/>.</returns>
    /// <exception cref="PhpException">There is no such function, or an error ended it.</exception>
    /// <exception cref="ArgumentException">An argument has no PHP form.</exception>
    public PhpValue Call(string function, params ReadOnlySpan<object?> arguments) => Call(function, default, arguments);

    /// <summary>As <see cref="Call(string, ReadOnlySpan{object?})"/>, with cancellation.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PhpValue Call(string function, CancellationToken cancellation, params ReadOnlySpan<object?> arguments) =>
        Call((PhpValue)function, cancellation, arguments);

    /// <summary>Calls anything that PHP can call: a name, a closure, an invokable object, an array of object or class and method.</summary>
    /// <exception cref="PhpException">It cannot be called, or an error ended it.</exception>
    public PhpValue Call(PhpValue callable, params ReadOnlySpan<object?> arguments) => Call(callable, default, arguments);

    /// <summary>As <see cref="Call(PhpValue, ReadOnlySpan{object?})"/>, with cancellation.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public PhpValue Call(PhpValue callable, CancellationToken cancellation, params ReadOnlySpan<object?> arguments)
    {
        object?[] given = arguments.ToArray();
        return Execute(
            engine =>
            {
                PhpCallable target = Resolve(engine, ToValue(callable));
                return target.Call(engine, ToValues(given)).OrNull;
            },
            cancellation);
    }

    private static PhpCallable Resolve(ScriptEngine engine, Value callable)
    {
        if (engine.ResolveCallable(callable, out string problem) is { } found)
            return found;
        bool isName = callable.TryGetString(out PhpString? name) && !name.ToLatin1().Contains("::", StringComparison.Ordinal);
        throw engine.Error(isName ? "Call to undefined function " + name!.ToLatin1() + "()" : problem);
    }
}
