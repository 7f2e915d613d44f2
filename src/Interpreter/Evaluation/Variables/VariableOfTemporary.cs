using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Variables;

/// <summary><c>f()-&gt;name</c>, <c>f()[key]</c>: what the call gave is destroyed as soon as the property or element was read, when nothing holds it.</summary>
internal sealed class VariableOfTemporary(Variable place, int line) : Variable(line)
{
    public override bool HasSimpleParts => place.HasSimpleParts;

    public override Value Evaluate(ref Frame frame)
    {
        int mark = Mark(ref frame);
        return Settled(ref frame, mark, place.Evaluate(ref frame));
    }

    public override Value EvaluateQuietly(ref Frame frame)
    {
        int mark = Mark(ref frame);
        return Settled(ref frame, mark, place.EvaluateQuietly(ref frame));
    }

    public override bool IsSet(ref Frame frame)
    {
        int mark = Mark(ref frame);
        return Settled(ref frame, mark, place.IsSet(ref frame));
    }

    public override bool IsEmpty(ref Frame frame)
    {
        int mark = Mark(ref frame);
        return Settled(ref frame, mark, place.IsEmpty(ref frame));
    }

    private static int Mark(ref Frame frame) => frame.Engine.Lifetime.MarkForCall(frame.PendingMark);

    /// <summary>What was read, after the temporary's end.</summary>
    private static Value Settled(ref Frame frame, int mark, Value value)
    {
        frame.Engine.Lifetime.SettleKeeping(mark, value);
        return value;
    }

    private static bool Settled(ref Frame frame, int mark, bool answer)
    {
        frame.Engine.Lifetime.Settle(mark);
        return answer;
    }

    public override ref Value Fetch(ref Frame frame, FetchMode mode) => ref place.Fetch(ref frame, mode);

    public override Value Assign(ref Frame frame, Value value) => place.Assign(ref frame, value);

    public override bool Bind(ref Frame frame, PhpReference reference) => place.Bind(ref frame, reference);

    public override bool Unset(ref Frame frame) => place.Unset(ref frame);

    public override PhpReference? FetchReference(ref Frame frame) => place.FetchReference(ref frame);

    public override bool TryUpdate(ref Frame frame, Update update, Value operand, out Value before, out Value result) =>
        place.TryUpdate(ref frame, update, operand, out before, out result);
}
