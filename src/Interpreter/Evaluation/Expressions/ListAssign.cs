using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Expressions;

/// <summary>One target of a destructuring: a place, or a list again. Null keys count from 0; a hole has no target.</summary>
internal sealed record ListTarget(Expression? Key, Variable? Place, ListTarget?[]? Nested, bool IsByReference);

/// <summary><c>[$a, 'k' =&gt; $b, [$c]] = value</c>.</summary>
internal sealed class ListAssign(ListTarget?[] targets, Expression value, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value source = value.Evaluate(ref frame);
        if (source.IsThrow)
            return source;
        frame.Line = Line;
        bool held = source.IsCounted;
        if (held)
            source.Heap!.Holders++;
        bool done = Destructure(ref frame, targets, source, Line);
        if (held)
            frame.Engine.Lifetime.Release(source);
        return done ? source : Value.Throw;
    }

    /// <summary>Assigns the elements of <paramref name="source"/>. False when an exception is on its way.</summary>
    public static bool Destructure(ref Frame frame, ListTarget?[] targets, Value source, int line)
    {
        Engine engine = frame.Engine;
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not { } target)
                continue;
            Value key = target.Key is null ? i : target.Key.Evaluate(ref frame);
            if (key.IsThrow)
                return false;
            frame.Line = line;
            Value element = source.IsArray || source.IsObject ? Elements.Read(engine, source, key) : Value.Null;
            if (target.Nested is not null)
            {
                if (!Destructure(ref frame, target.Nested, element, line))
                    return false;
            }
            else if (target.Place!.Assign(ref frame, element).IsThrow)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>[&amp;$a, [&amp;$b]] = $place</c>: some elements are bound by reference.</summary>
internal sealed class ListAssignReference(ListTarget?[] targets, Variable source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = EvaluateShared(ref frame);
        return result.IsThrow ? result : result.Dereferenced.OrNull;
    }

    /// <summary>The place that was destructured, as a reference.</summary>
    public override Value EvaluateShared(ref Frame frame)
    {
        PhpReference? reference = source.FetchReference(ref frame);
        if (reference is null)
            return Value.Throw;
        Value shared = Value.FromReference(reference);
        reference.Holders++;
        bool done = Destructure(ref frame, targets, ref reference.Value, Line);
        frame.Engine.Lifetime.Unhold(reference);
        return done ? shared : Value.Throw;
    }

    /// <summary>As <see cref="ListAssign.Destructure"/>, out of a slot whose elements may become references.</summary>
    public static bool Destructure(ref Frame frame, ListTarget?[] targets, ref Value container, int line)
    {
        for (int i = 0; i < targets.Length; i++)
        {
            if (targets[i] is not { } target)
                continue;
            Value key = target.Key is null ? i : target.Key.Evaluate(ref frame);
            if (key.IsThrow)
                return false;
            frame.Line = line;
            if (!target.IsByReference)
            {
                Value element = Elements.Read(frame.Engine, container.OrNull, key);
                bool assigned = target.Nested is not null
                    ? ListAssign.Destructure(ref frame, target.Nested, element, line)
                    : !target.Place!.Assign(ref frame, element).IsThrow;
                if (!assigned)
                    return false;
                continue;
            }

            // Of all that makes an array of false, this alone is not deprecated.
            if (container.Dereferenced is { IsBool: true, AsBool: false })
                Slot.Assign(frame.Engine, ref container, Value.FromArray(new PhpArray()));
            PhpReference reference = Elements.FetchReference(frame.Engine, ref container, key);
            bool bound = target.Nested is not null
                ? Destructure(ref frame, target.Nested, ref reference.Value, line)
                : target.Place!.Bind(ref frame, reference);
            if (!bound)
                return false;
        }

        return true;
    }
}

/// <summary><c>[&amp;$a] = f()</c>: out of what the call returns by reference; out of a value elements are only assigned, with a notice each.</summary>
internal sealed class ListAssignReferenceFromCall(ListTarget?[] targets, Expression source, int line) : Expression(line)
{
    public override Value Evaluate(ref Frame frame)
    {
        Value result = source.EvaluateShared(ref frame);
        if (result.IsThrow)
            return result;
        PhpReference container = result.IsReference ? result.AsReference : new PhpReference(Value.Undefined);
        if (!result.IsReference)
            Slot.Initialize(ref container.Value, result);
        container.Holders++;
        bool done = result.IsReference
            ? ListAssignReference.Destructure(ref frame, targets, ref container.Value, Line)
            : Assign(ref frame, targets, container.Value);
        Value value = container.Value.OrNull;
        frame.Engine.Lifetime.Release(Value.FromReference(container));
        return done ? value : Value.Throw;
    }

    private bool Assign(ref Frame frame, ListTarget?[] list, Value container)
    {
        foreach (ListTarget? target in list)
        {
            if (target is not { IsByReference: true })
                continue;
            frame.Line = Line;
            frame.Engine.Notice("Attempting to set reference to non referenceable value");
        }

        return ListAssign.Destructure(ref frame, list, container, Line);
    }
}

/// <summary>A list whose elements are bound by reference, as the target of a foreach.</summary>
internal sealed class ListReferenceTarget(ListTarget?[] targets, int line) : Variable(line)
{
    public override bool Bind(ref Frame frame, PhpReference reference) =>
        ListAssignReference.Destructure(ref frame, targets, ref reference.Value, Line);

    public override Value Evaluate(ref Frame frame) => throw NotAValue();

    public override ref Value Fetch(ref Frame frame, FetchMode mode) => throw NotAValue();

    public override Value Assign(ref Frame frame, Value value) => throw NotAValue();

    public override bool Unset(ref Frame frame) => throw NotAValue();

    private static InvalidOperationException NotAValue() => new("A list is only bound to.");
}
