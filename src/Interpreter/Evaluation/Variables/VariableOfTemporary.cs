using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>f()-&gt;name</c>, <c>f()[key]</c>: what the call gave is destroyed as soon as the property or element was read, when nothing holds it.</summary>
internal sealed class VariableOfTemporary(Variable place, int line) : Variable(line)
{
    public override bool HasSimpleParts => place.HasSimpleParts;

    public override Value Evaluate(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        Value value = place.Evaluate(ref frame);
        lifetime.SettleKeeping(mark, value);
        return value;
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        Value value = place.EvaluateQuietly(ref frame);
        lifetime.SettleKeeping(mark, value);
        return value;
    }

    public override bool IsSet(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        bool isSet = place.IsSet(ref frame);
        lifetime.Settle(mark);
        return isSet;
    }

    public override bool IsEmpty(ref Frame frame)
    {
        Lifetime lifetime = frame.Engine.Lifetime;
        int mark = lifetime.MarkForCall(frame.PendingMark);
        bool isEmpty = place.IsEmpty(ref frame);
        lifetime.Settle(mark);
        return isEmpty;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode) => ref place.Fetch(ref frame, mode);

    public override Value Assign(ref Frame frame, Value value) => place.Assign(ref frame, value);

    public override bool Bind(ref Frame frame, PhpReference reference) => place.Bind(ref frame, reference);

    public override bool Unset(ref Frame frame) => place.Unset(ref frame);

    public override PhpReference? FetchReference(ref Frame frame) => place.FetchReference(ref frame);

    public override bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result) =>
        place.TryUpdate(ref frame, update, operand, out before, out result);
}
