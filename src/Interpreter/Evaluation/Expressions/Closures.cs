using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Interpreter.Functions;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>A variable that a closure captures: where it is in the enclosing function.</summary>
internal readonly record struct Capture(Variable Source, bool IsByReference, bool IsQuiet);

/// <summary><c>function (…) use (…) { … }</c> and <c>fn (…) =&gt; …</c>: makes a Closure object.</summary>
internal sealed class ClosureCreation(FunctionCode code, Capture[] captures, bool isStatic, int line) : Expression(line)
{
    private readonly SharedBody _body = new();
    private PhpClass? _closureClass;

    public override Value Evaluate(ref Frame frame)
    {
        frame.Line = Line;
        var captured = captures.Length == 0 ? NoValues.Array : new Value[captures.Length];
        for (int i = 0; i < captures.Length; i++)
        {
            Capture capture = captures[i];
            if (capture.IsByReference)
            {
                PhpReference? reference = capture.Source.FetchReference(ref frame);
                if (reference is null)
                    return Value.Throw;
                captured[i] = Value.FromReference(reference);
            }
            else if (capture.IsQuiet)
            {
                captured[i] = CaptureQuietly(ref frame, capture.Source);
            }
            else
            {
                captured[i] = capture.Source.Evaluate(ref frame);
            }
        }

        var function = new UserFunction(code, _body) { Name = code.FunctionName };
        function.DeclaringClass = frame.Function.DeclaringClass;
        if (isStatic)
            function.Flags |= MemberFlags.Static;
        PhpObject? target = isStatic ? null : frame.This;
        return Value.FromObject(new PhpClosure(
            _closureClass ??= frame.Engine.BuiltInClass("Closure"), function, target, target?.Class ?? frame.StaticClass, captured) { OwnsStatics = true });
    }

    /// <summary>An arrow function takes over what exists; what does not stays undefined inside it.</summary>
    private static Value CaptureQuietly(ref Frame frame, Variable source)
    {
        Value value = Unsafe.Add(ref frame.Locals, ((LocalVariable)source).SlotIndex).Dereferenced;
        return value;
    }
}

/// <summary><c>f(...)</c>, <c>$o-&gt;m(...)</c>, <c>C::m(...)</c>: a Closure of what would be called.</summary>
internal sealed class CallableClosure(Expression callable, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value value = callable.Evaluate(ref frame);
        if (value.IsThrow)
            return value;
        frame.Line = Line;
        if (value.IsObject && value.AsObject is PhpClosure)
            return value;
        return Value.FromObject(PhpClosure.FromCallable(frame.Engine, CallableResolution.ForCall(frame.Engine, value)));
    }
}
