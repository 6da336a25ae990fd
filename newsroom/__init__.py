"""The project, and the app both others stand on: people, the paper, the audit log, the clock."""
