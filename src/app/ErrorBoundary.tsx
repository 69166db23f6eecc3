import { Component } from 'react';

import type { Rescue } from '#ports/Rescue.ts';
import type { Elements } from '#ui/Elements.ts';
import { CrashScreen } from './CrashScreen.tsx';

interface ErrorBoundaryProps {
  readonly children: Elements;
  readonly rescue: Rescue;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** No failure shows a blank page: whatever breaks below, people hear what is safe and can take it with them. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    const { children, rescue } = this.props;
    return error === null ? children : <CrashScreen error={error} rescue={rescue} />;
  }
}
