using MiniPhp.Interpreter.Evaluation.Calls;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary><c>target = &amp;source</c>.</summary>
internal sealed class AssignReference(Variable target, Variable source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value shared = EvaluateShared(ref frame);
        return shared.IsReference ? shared.AsReference.Value : shared;
    }

    /// <summary>The reference itself: it may be passed on by reference.</summary>
    public override Value EvaluateShared(ref Frame frame)
    {
        PhpReference? reference = source.FetchReference(ref frame);
        if (reference is null)
            return Value.Throw;
        frame.Line = Line;
        reference.Holders++;
        bool bound = target.Bind(ref frame, reference);
        frame.Engine.Lifetime.Unhold(reference);
        return bound ? Value.FromReference(reference) : Value.Throw;
    }
}

/// <summary><c>target = &amp;call()</c>: shares the reference that the call returns; a plain value gives a notice and is assigned.</summary>
internal sealed class AssignReferenceFromCall(Variable target, Expression source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = source.EvaluateShared(ref frame);
        if (result.IsThrow)
            return result;
        frame.Line = Line;
        if (result.IsReference)
            return target.Bind(ref frame, result.AsReference) ? result.AsReference.Value.OrNull : Value.Throw;
        if (source is not CallExpression)
            return target.Assign(ref frame, result);
        if (target is not LocalVariable && !TryBindNew(ref frame, result))
            return Value.Throw;
        frame.Engine.Notice("Only variables should be assigned by reference");
        return target is LocalVariable ? target.Assign(ref frame, result) : result;
    }

    /// <summary>The place is fetched before the notice: what is wrong with it comes first.</summary>
    private bool TryBindNew(ref Frame frame, Value value)
    {
        var reference = new PhpReference(Value.Undefined);
        Slot.Initialize(ref reference.Value, value);
        return target.Bind(ref frame, reference);
    }
}
