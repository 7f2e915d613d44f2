using MiniPhp.Interpreter.Evaluation;
using MiniPhp.Interpreter.Evaluation.Statements;
using MiniPhp.Interpreter.Evaluation.Variables;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension.Steps;

/// <summary>The head of a foreach: evaluates what is walked over, once.</summary>
/// <param name="subject">What is walked; a place when by reference and it is one.</param>
/// <param name="byReference"><c>as &amp;$value</c>.</param>
/// <param name="region">The loop.</param>
/// <param name="end">Where the loop ends.</param>
/// <param name="line">Where it stands.</param>
internal sealed class ForeachStartStep(Expression subject, bool byReference, LoopRegion region, StepLabel end, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        Engine engine = frame.Engine;
        frame.Line = line;
        if (!Fetch(ref frame, out Value source))
            return Thrown;
        frame.Line = line;
        Slot.Replace(engine, ref frame.Local(region.Slot), source);
        Value walked = source.Dereferenced;
        if (walked.IsArray)
        {
            activation.Loop(region.Index) = new ForeachState { Walk = byReference ? new ArrayWalk(engine, source.AsReference) : null };
            return position + 1;
        }

        if (!walked.IsObject)
        {
            engine.Warning("foreach() argument must be of type array|object, " + Conversions.TypeName(walked) + " given");
            return end.Position;
        }

        ObjectIterator iterator = ObjectIterator.Start(engine, walked.AsObject, byReference, frame.Function.DeclaringClass);
        activation.Loop(region.Index) = new ForeachState { Iterator = iterator };
        // From now on the iterator holds what it walks over, which need not be the object itself.
        Slot.Leave(engine, ref frame.Local(region.Slot));
        frame.Settle();
        iterator.Rewind(engine);
        return position + 1;
    }

    private bool Fetch(ref Frame frame, out Value source)
    {
        if (!byReference)
        {
            source = subject.Evaluate(ref frame);
            return !source.IsThrow;
        }

        PhpReference? reference = ForeachReference.FetchSubject(ref frame, subject);
        source = reference is null ? Value.Throw : Value.FromReference(reference);
        return reference is not null;
    }
}

/// <summary>The next pass of a foreach by value: stores the element, or leaves the loop.</summary>
internal sealed class ForeachNextStep(LoopRegion region, Variable? key, ForeachTarget value, StepLabel end, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        ForeachState state = activation.Loop(region.Index)!;
        Engine engine = frame.Engine;
        Value element;
        Value name = Value.Null;
        if (state.Iterator is { } iterator)
        {
            frame.Line = line;
            if (!(state.Position++ == 0 ? iterator.TryCurrent(engine, out element) : iterator.TryNext(engine, out element)))
                return end.Position;
            if (!value.Store(ref frame, element, line))
                return Thrown;
            if (key is not null)
                name = iterator.Key(engine);
        }
        else
        {
            PhpArray array = frame.Local(region.Slot).AsArray;
            int at = array.SkipRemoved(state.Position);
            if (at >= array.EndPosition)
                return end.Position;
            state.Position = at + 1;
            if (!value.Store(ref frame, array.SlotAt(at).OrNull, line))
                return Thrown;
            if (key is not null)
                name = array.KeyAt(at).ToValue();
        }

        if (key is not null && key.Assign(ref frame, name).IsThrow)
            return Thrown;
        frame.Settle();
        engine.PollIfAsked(line);
        return position + 1;
    }
}

/// <summary>The next pass of a foreach by reference.</summary>
internal sealed class ForeachReferenceNextStep(LoopRegion region, Variable? key, Variable value, StepLabel end, int line) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        ForeachState state = activation.Loop(region.Index)!;
        Engine engine = frame.Engine;
        frame.Line = line;
        Value name = Value.Undefined;
        PhpReference? element = state.Iterator is { } iterator ? FromIterator(engine, state, iterator) : state.Walk!.Step(out name);
        if (element is null)
            return end.Position;
        if (!value.Bind(ref frame, element))
            return Thrown;
        if (key is not null && key.Assign(ref frame, state.Iterator is null ? name : state.Iterator.Key(engine)).IsThrow)
            return Thrown;

        frame.Settle();
        engine.PollIfAsked(line);
        return position + 1;
    }

    private static PhpReference? FromIterator(Engine engine, ForeachState state, ObjectIterator iterator)
    {
        if (state.Position++ > 0)
            iterator.Next(engine);
        return iterator.IsValid(engine) ? iterator.CurrentReference(engine) : null;
    }
}

/// <summary>The end of a foreach or switch: lets go of what was walked or compared.</summary>
internal sealed class EndLoopStep(LoopRegion region) : Step
{
    public override int Execute(ref Frame frame, Activation activation, int position)
    {
        region.Leave(ref frame, activation, closing: false);
        frame.Settle();
        return position + 1;
    }
}
