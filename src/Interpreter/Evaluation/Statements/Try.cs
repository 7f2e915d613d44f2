using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary><c>catch (Classes $variable) body</c>. Class names are looked up without autoloading.</summary>
/// <param name="classNames">Full names.</param>
/// <param name="variable">Where the exception goes, or null.</param>
/// <param name="body">What is done then.</param>
/// <param name="line">Where it stands.</param>
internal sealed class Catch(string[] classNames, LocalVariable? variable, Statement body, int line)
{
    public int Line => line;

    public LocalVariable? Variable => variable;

    public Statement Body => body;

    /// <summary>The classes that have been found so far.</summary>
    private readonly PhpClass?[] _classes = new PhpClass?[classNames.Length];

    /// <summary>Puts the exception, which is not on its way any more, into the variable. Types that share it are as strict as they can be.</summary>
    public static void Take(ref Frame frame, LocalVariable? variable, PhpObject thrown)
    {
        Engine engine = frame.Engine;
        try
        {
            if (variable is not null && frame.Local(variable.SlotIndex) is { IsReference: true } shared && shared.AsReference.TypedSources is not null)
                PropertyTypes.CoerceForReference(engine, shared.AsReference, Value.FromObject(thrown), strict: true);
            variable?.Assign(ref frame, Value.FromObject(thrown));
        }
        finally
        {
            engine.Lifetime.Release(Value.FromObject(thrown));
        }
    }

    public bool Matches(Engine engine, PhpObject thrown)
    {
        for (int i = 0; i < classNames.Length; i++)
        {
            if ((_classes[i] ??= engine.FindClass(classNames[i], autoload: false)) is { } wanted && thrown.Class.IsSubclassOf(wanted))
                return true;
        }

        return false;
    }
}

/// <summary>
/// <c>try body catch … finally …</c>. Here PHP exceptions that runtime code threw as .NET exceptions become
/// completions: frames between are taken down, and what their locals held is released.
/// </summary>
internal sealed class Try(Statement body, Catch[] catches, Statement? finallyBody) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        Completion completion = Protected.Execute(ref frame, body);
        if (completion == Completion.Throw)
        {
            Protected.SettleThrown(ref frame);
            completion = HandleThrown(ref frame);
        }

        return finallyBody is null ? completion : RunFinally(ref frame, completion);
    }

    private Completion HandleThrown(ref Frame frame)
    {
        Engine engine = frame.Engine;
        PhpObject thrown = engine.Thrown!;
        foreach (Catch handler in catches)
        {
            if (!handler.Matches(engine, thrown))
                continue;
            engine.Thrown = null;
            frame.Line = handler.Line;
            Catch.Take(ref frame, handler.Variable, thrown);
            frame.Settle();
            return finallyBody is null ? handler.Body.Execute(ref frame) : Protected.Execute(ref frame, handler.Body);
        }

        return Completion.Throw;
    }

    private Completion RunFinally(ref Frame frame, Completion pending)
    {
        Engine engine = frame.Engine;
        PhpObject? thrown = engine.Thrown;
        engine.Thrown = null;
        int levels = frame.Levels;
        Value result = frame.Result;
        bool holdsResult = pending == Completion.Return && result.IsCounted;
        if (holdsResult)
            result.Heap!.Holders++;
        Completion completion = Protected.Execute(ref frame, finallyBody!);
        if (holdsResult)
            engine.Lifetime.Unhold(result.Heap!);
        if (holdsResult && completion != Completion.Normal)
            engine.Lifetime.EndTemporary(result);
        if (completion == Completion.Normal)
        {
            engine.Thrown = thrown;
            frame.Levels = levels;
            frame.Result = result;
            return pending;
        }

        if (thrown is not null)
        {
            if (completion == Completion.Throw)
                engine.ChainPrevious(engine.Thrown!, thrown);
            engine.Lifetime.Release(Value.FromObject(thrown));
        }

        return completion;
    }
}

/// <summary>Runs a statement so that a PHP exception from runtime code arrives as a completion.</summary>
internal static class Protected
{
    public static Completion Execute(ref Frame frame, Statement body)
    {
        Engine engine = frame.Engine;
        StackMark mark = engine.Stack.Mark;
        nint address = Frame.AddressOf(ref frame);
        try
        {
            return body.Execute(ref frame);
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, address))
        {
            engine.Stack.Unwind(mark, engine.Lifetime);
            engine.Adopt(exception);
            frame.DiscardsResult = false;
            return Completion.Throw;
        }
    }

    /// <summary>
    /// Destroys what the statements that threw had in hand, before anything is done about the exception on its way. What destructors
    /// throw takes its place, with it as the previous one.
    /// </summary>
    public static void SettleThrown(ref Frame frame)
    {
        Engine engine = frame.Engine;
        if (engine.Lifetime.PendingCount <= frame.PendingMark)
            return;
        StackMark mark = engine.Stack.Mark;
        nint address = Frame.AddressOf(ref frame);
        try
        {
            frame.Settle();
        }
        catch (PhpThrow exception) when (FrameUnwinding.ReleaseFrames(engine, address))
        {
            engine.Stack.Unwind(mark, engine.Lifetime);
            engine.Adopt(exception);
        }
    }
}
