using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Date.Classes;

// foreach. All iterations of an object move the same current time; each counts for itself.
public sealed partial class DatePeriod
{
    private bool IsWithin(long index)
    {
        if (_end is null)
            return index < _recurrences;
        return _includesEnd ? _current!.Timestamp <= _end.Timestamp : _current!.Timestamp < _end.Timestamp;
    }

    private void Advance()
    {
        _current!.Relative = _interval;
        _current.ApplyRelative();
    }

    private sealed class Iteration : ObjectIterator
    {
        private readonly DatePeriod _period;
        private long _index;

        public Iteration(DatePeriod period)
        {
            _period = period;
            period.Holders++;
        }

        public override void Rewind(Engine engine)
        {
            _index = 0;
            if (_period._start is null)
                throw engine.Error("DatePeriod has not been initialized correctly");
            _period._current = _period._start.Clone();
            if (!_period._includesStart)
                _period.Advance();
        }

        public override bool IsValid(Engine engine) => _period.IsWithin(_index);

        /// <summary>A DateTime or DateTimeImmutable, also when the start is of a class derived from them.</summary>
        public override Value Current(Engine engine)
        {
            PhpClass type = _period._class!;
            while (type.IsUser && type.Parent is { } parent)
                type = parent;
            var date = (DateTimeObject)type.Allocate();
            date.Time = _period._current!.Clone();
            return Value.FromObject(date);
        }

        public override Value Key(Engine engine) => _index;

        public override void Next(Engine engine)
        {
            _period.Advance();
            Slot.Assign(engine, ref _period.StoredSlots[CurrentSlot], _period.Date(_period._current));
            _index++;
        }

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_period));
    }
}
