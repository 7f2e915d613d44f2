using System.Runtime.CompilerServices;
using MiniPhp.Interpreter.Evaluation.Expressions;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Statements;

/// <summary>Where foreach puts a key or value: a place, or a list to destructure into.</summary>
internal readonly record struct ForeachTarget(Variable? Place, ListTarget?[]? List)
{
    /// <summary>The slot of the local variable that it is, else -1.</summary>
    private readonly int _local = (Place as LocalVariable)?.SlotIndex ?? -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Store(ref Frame frame, Value value, int line)
    {
        if (_local >= 0)
        {
            ref Value slot = ref Unsafe.Add(ref frame.Locals, _local);
            if (slot.IsInt || slot.IsCounted || value.IsCounted)
                Slot.Assign(frame.Engine, ref slot, value);
            else
                slot = value;
            return true;
        }

        return StoreElsewhere(ref frame, value, line);
    }

    private bool StoreElsewhere(ref Frame frame, Value value, int line) =>
        List is not null ? ListAssign.Destructure(ref frame, List, value, line) : !Place!.Assign(ref frame, value).IsThrow;
}

/// <summary>What is walked.</summary>
internal static class ForeachSubject
{
    /// <summary>Says that a value cannot be walked.</summary>
    public static Completion Refuse(ref Frame frame, Value source)
    {
        frame.Engine.Warning("foreach() argument must be of type array|object, " + Conversions.TypeName(source) + " given");
        return Completion.Normal;
    }

    /// <summary>Lets go of it when the loop has ended.</summary>
    public static Completion Leave(ref Frame frame, int slot, Completion completion)
    {
        Slot.Leave(frame.Engine, ref frame.Local(slot));
        if (completion != Completion.Throw)
            frame.Engine.Lifetime.SettleKeeping(frame.PendingMark, frame.Result);
        return completion;
    }
}

/// <summary><c>foreach (subject as key =&gt; value) body</c> by value. An array is walked as it was when the loop began.</summary>
/// <param name="subject">What is walked.</param>
/// <param name="slot">A temporary that holds it meanwhile.</param>
/// <param name="key">Where keys go, or null.</param>
/// <param name="value">Where values go.</param>
/// <param name="body">The statement.</param>
/// <param name="line">Where it stands.</param>
internal sealed class Foreach(Expression subject, int slot, Variable? key, ForeachTarget value, Statement body, int line) : Statement
{
    private readonly ForeachTarget _key = new(key, null);

    public override Completion Execute(ref Frame frame)
    {
        Value source = subject.Evaluate(ref frame);
        if (source.IsThrow)
            return Completion.Throw;
        frame.Line = line;
        Slot.Replace(frame.Engine, ref frame.Local(slot), source);
        Completion completion;
        if (source.IsArray)
        {
            completion = WalkArray(ref frame, source.AsArray);
        }
        else if (source.IsObject)
        {
            completion = ForeachObject.Walk(ref frame, source.AsObject, slot, false, key, value, body, line);
        }
        else
        {
            completion = ForeachSubject.Refuse(ref frame, source);
        }

        return ForeachSubject.Leave(ref frame, slot, completion);
    }

    private Completion WalkArray(ref Frame frame, PhpArray array)
    {
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            Value element = array.SlotAt(position).OrNull;
            if (!value.Store(ref frame, element, line))
                return Completion.Throw;
            if (key is not null && !_key.Store(ref frame, array.KeyAt(position).ToValue(), line))
                return Completion.Throw;
            frame.Settle();
            Completion completion = body.Execute(ref frame);
            if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                return completion;
            frame.Engine.PollIfAsked(line);
        }

        return Completion.Normal;
    }
}

/// <summary><c>foreach (place as key =&gt; &amp;value) body</c>: elements are bound as references; elements added meanwhile are visited too.</summary>
internal sealed class ForeachReference(Expression subject, int slot, Variable? key, Variable value, Statement body, int line) : Statement
{
    public override Completion Execute(ref Frame frame)
    {
        frame.Line = line;
        PhpReference? reference = FetchSubject(ref frame, subject);
        if (reference is null)
            return Completion.Throw;
        Slot.Replace(frame.Engine, ref frame.Local(slot), Value.FromReference(reference));
        Completion completion;
        Value source = reference.Value;
        if (source.IsArray)
        {
            completion = WalkArray(ref frame, reference);
        }
        else if (source.IsObject)
        {
            completion = ForeachObject.Walk(ref frame, source.AsObject, slot, true, key, new ForeachTarget(value, null), body, line);
        }
        else
        {
            completion = ForeachSubject.Refuse(ref frame, source);
        }

        return ForeachSubject.Leave(ref frame, slot, completion);
    }

    /// <summary>What is walked: the place, what a call returned by reference, or a copy of a value. Null when an exception is on its way.</summary>
    public static PhpReference? FetchSubject(ref Frame frame, Expression subject)
    {
        if (subject is Variable place)
            return place.FetchReference(ref frame);
        Value value = subject.EvaluateShared(ref frame);
        if (value.IsReference)
            return value.AsReference;
        if (value.IsThrow)
            return null;
        var reference = new PhpReference(Value.Undefined);
        Slot.Initialize(ref reference.Value, value);
        return reference;
    }

    private Completion WalkArray(ref Frame frame, PhpReference reference)
    {
        var walk = new ArrayWalk(frame.Engine, reference);
        try
        {
            while (walk.Step(out Value keyValue) is { } element)
            {
                if (!value.Bind(ref frame, element))
                    return Completion.Throw;
                if (key is not null && key.Assign(ref frame, keyValue).IsThrow)
                    return Completion.Throw;
                frame.Settle();
                Completion completion = body.Execute(ref frame);
                if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                    return completion;
                frame.Engine.PollIfAsked(line);
                frame.Line = line;
            }
        }
        finally
        {
            walk.End();
        }

        return Completion.Normal;
    }
}

/// <summary>foreach over an object: an iterator's elements or its visible properties.</summary>
internal static class ForeachObject
{
    public static Completion Walk(ref Frame frame, PhpObject target, int slot, bool byReference, Variable? key, ForeachTarget value, Statement body, int line)
    {
        Engine engine = frame.Engine;
        ObjectIterator iterator = ObjectIterator.Start(engine, target, byReference, frame.Function.DeclaringClass);
        // From now on the iterator holds what it walks over, which need not be the object itself.
        Slot.Leave(engine, ref frame.Local(slot));
        frame.Settle();
        Completion completion = Completion.Normal;
        try
        {
            frame.Line = line;
            iterator.Rewind(engine);
            for (bool isFirst = true; ; isFirst = false)
            {
                if (byReference)
                {
                    if (!isFirst)
                        iterator.Next(engine);
                    if (!iterator.IsValid(engine))
                        break;
                    if (!value.Place!.Bind(ref frame, iterator.CurrentReference(engine)))
                        return Completion.Throw;
                }
                else
                {
                    if (!(isFirst ? iterator.TryCurrent(engine, out Value element) : iterator.TryNext(engine, out element)))
                        break;
                    if (!value.Store(ref frame, element, line))
                        return Completion.Throw;
                }

                if (key is not null && key.Assign(ref frame, iterator.Key(engine)).IsThrow)
                    return Completion.Throw;
                frame.Settle();
                completion = body.Execute(ref frame);
                if (completion != Completion.Normal && LoopExit.Leaves(ref frame, ref completion))
                    return completion;
                completion = Completion.Normal;
                frame.Line = line;
                engine.PollIfAsked(line);
            }
        }
        finally
        {
            iterator.End(engine);
        }

        return completion;
    }
}
