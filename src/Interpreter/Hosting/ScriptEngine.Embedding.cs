using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Syntax;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Scripts;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Hosting;

// For hosts: any number of scripts in the global scope of one request. What goes wrong is the caller's to catch.
public sealed partial class ScriptEngine
{
    /// <summary>What a poll does: ends the script by an exception when the host wants that. Set by the host.</summary>
    internal Action? Interruption { get; set; }

    protected override void Poll() => Interruption?.Invoke();

    /// <summary>Runs a script; its variables are the global ones, shared with scripts that ran before and that call this one.</summary>
    /// <returns>What its return statement returned; null without one.</returns>
    /// <exception cref="PhpThrow">It ended in a PHP exception.</exception>
    /// <exception cref="ScriptExit">It called exit or met a fatal error.</exception>
    /// <exception cref="Checking.CompileError">It cannot be compiled.</exception>
    internal Value RunInGlobalScope(ScriptSyntax syntax)
    {
        ReportWarnings(syntax);
        UserFunction script = Prepare(syntax, null, "", Value.Null);
        Value result = RunWith(Globals, null, null, script);
        return result.IsThrow ? throw TakeThrown() : result;
    }

    internal override void VisitHeld(Action<Value> visit)
    {
        base.VisitHeld(visit);
        foreach (DefinedConstant constant in UserConstants)
            visit(constant.Value);
        foreach (PhpFunction function in Functions.Values)
            (function as UserFunction)?.VisitStatics(visit);
        foreach (PhpClass declared in Classes.Values)
        {
            foreach (PropertyInfo property in declared.Properties.Values)
            {
                if (property.StaticStorage is { } storage)
                    visit(Value.FromReference(storage));
            }

            foreach (PhpFunction method in declared.Methods.Values)
                (method as UserFunction)?.VisitStatics(visit);
        }
    }

    /// <summary>Notes that a file has been run, for include_once and get_included_files(). False when that was known.</summary>
    internal bool NoteIncluded(string path)
    {
        if (!HasBeenRun.Add(path))
            return false;
        IncludedFiles.Add(path);
        return true;
    }

    /// <summary>Calls the program's handler of uncaught exceptions.</summary>
    /// <returns>False when it has none.</returns>
    /// <exception cref="PhpThrow">The handler threw.</exception>
    internal bool TryHandleUncaught(PhpObject thrown)
    {
        if (!ExceptionHandlers.TryPop(out ExceptionHandler? handler) || handler.Callback.IsNull || ResolveCallable(handler.Callback, out _) is not { } callable)
            return false;
        callable.Call(this, Value.FromObject(thrown));
        return true;
    }

    /// <summary>Displays an exception that nobody takes.</summary>
    internal void Report(PhpObject thrown) => ReportUncaught(thrown);

    /// <summary>Takes the engine back to where it was before something that ended in a .NET exception.</summary>
    internal void Return(StackMark mark, nint frame)
    {
        Unwind(mark, frame);
        _handlersInUse = 0;
    }
}
