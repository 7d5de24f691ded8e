namespace Groq.Simulator;

/// <summary>Either a reservation or the reason for none, with the headers of that instant.</summary>
internal readonly record struct Admission(Reservation? Reservation, Refusal? Refusal, HeaderReading Headers);
