using MiniPhp.Interpreter.Functions;
using MiniPhp.Interpreter.Hosting;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary><c>name(...)</c>.</summary>
internal sealed class FunctionClosure(string name, string? fallback, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        PhpFunction? found = frame.Engine.FindFunction(name) ?? (fallback is null ? null : frame.Engine.FindFunction(fallback));
        if (found is null)
            throw frame.Engine.Error("Call to undefined function " + name + "()");
        return Value.FromObject(PhpClosure.FromCallable(frame.Engine, new PhpCallable(found, null, null)));
    }
}

/// <summary><c>Class::name(...)</c>.</summary>
internal sealed class StaticCallClosure(ClassReference @class, MemberName name, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        PhpClass? target = @class.Resolve(ref frame);
        if (target is null || !name.TryGet(ref frame, out string text, out string lowerText))
            return Value.Throw;
        MethodLookup found = MethodAccess.FindStatic(frame.Engine, target, text, lowerText, frame.Function.DeclaringClass, frame.This);
        PhpObject? instance = found.IsMagic
            ? (found.Function!.IsStatic ? null : frame.This)
            : MethodAccess.TargetOf(frame.Engine, found.Function!, frame.This);
        PhpClass staticClass = instance?.Class ?? (@class.ForwardsStatic ? frame.StaticClass ?? target : target);
        var callable = new PhpCallable(found.Function!, instance, staticClass) { MagicName = found.MagicName };
        return Value.FromObject(PhpClosure.FromCallable(frame.Engine, callable));
    }
}

/// <summary><c>new class(…) { … }</c>: the class is declared when the expression runs first.</summary>
internal sealed class NewAnonymous(ClassDeclaration declaration, ArgumentList arguments, int line) : Expression(line)
{
    private PhpClass? _class;

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        _class ??= ((ScriptEngine)frame.Engine).Declare(declaration);
        PhpObject created = _class.Allocate();
        if (_class.Constructor is not { } constructor)
            return arguments.EvaluateToArray(ref frame) is null ? Value.Throw : Value.FromObject(created);
        Value result = arguments.Call(ref frame, constructor, created, _class, Line);
        if (!result.IsThrow)
            return Value.FromObject(created);
        created.Flags |= ObjectFlags.ConstructorFailed;
        return result;
    }
}
